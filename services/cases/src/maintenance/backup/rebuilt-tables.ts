import { schema } from '../../cases.runtime.ts';
import { caseProjections } from '../../views/case-projections.ts';

/** The tables that a restore fills from the log, or that say something of the log that was saved and not of the one restored. */
export const rebuiltTables: readonly string[] = [...caseProjections.map(({ table }) => table), 'before_sealing'].map(
  (table) => `${schema}.${table}`,
);
