import { moduleBeside } from '@attune/maintenance';
import type { MaintainedService } from '@attune/maintenance';
import { schema } from '../contacts.runtime.ts';
import { migrations } from '../migrations.ts';
import { contactProjections } from '../views/contact-projections.ts';

/** What operators look after of contacts. */
export const contactsMaintenance: MaintainedService = {
  name: 'contacts',
  schema,
  migrations,
  views: contactProjections,
  viewsModule: moduleBeside(import.meta.url, '../views/contact-projections'),
  code: [new URL('../', import.meta.url)],
};
