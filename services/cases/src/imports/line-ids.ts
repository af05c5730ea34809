import type { ReferenceIds } from '@attune/event-store';
import type { ImportLine } from '@attune/history-import';

/** The ids of the commands that a line can be, by what it is known by: tenant, log and key, not file, number or map. */
export interface LineIds {
  /** The command that its map gave it. */
  readonly mapped: string;
  /** The command that keeps it as history for want of a counterpart. */
  readonly kept: string;
}

/** Made with a key, as ids of callers' numbers are: the columns of a line are personal, and could be guessed from a plain hash. */
export function lineIds(referenceIds: ReferenceIds, tenant: string, log: string, { key }: Pick<ImportLine, 'key'>): LineIds {
  const line = { creditor: log, number: key };
  return { mapped: referenceIds(tenant, 'line/mapped', line), kept: referenceIds(tenant, 'line/kept', line) };
}
