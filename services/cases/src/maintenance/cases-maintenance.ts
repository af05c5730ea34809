import { moduleBeside } from '@attune/maintenance';
import type { MaintainedService } from '@attune/maintenance';
import { schema } from '../cases.runtime.ts';
import { migrations } from '../migrations.ts';
import { caseProjections } from '../views/case-projections.ts';
import { eraseAgain } from './erase-again.ts';

/** What operators look after of cases. */
export const casesMaintenance: MaintainedService = {
  name: 'cases',
  schema,
  migrations,
  views: caseProjections,
  viewsModule: moduleBeside(import.meta.url, '../views/case-projections'),
  code: [new URL('../', import.meta.url)],
  notInBackups: ['before_sealing'],
  afterRestore: async (owner) => {
    await eraseAgain(owner);
    // What its migration found in the log as it was.
    await owner.query(`delete from ${schema}.before_sealing`);
  },
};
