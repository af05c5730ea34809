import { schema } from '../../cases.runtime.ts';
import { caseProjections } from '../../views/case-projections.ts';

/** The tables that a restore fills from the log. Whatever else the service keeps is in the backup. */
export const rebuiltTables: readonly string[] = caseProjections.map(({ table }) => `${schema}.${table}`);
