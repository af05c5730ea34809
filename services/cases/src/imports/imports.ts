import type { ImportQuery, ImportResult, LineResult } from '@attune/contracts';
import { requestContext, writeMark } from '@attune/service-kit';
import { importBatch } from './import-batch.ts';
import type { LineImporter } from './line-importer.ts';
import type { BodyRead } from './read-body.ts';
import type { Rehearsals } from './rehearsals.ts';

/** Brings in what a request holds, or rehearses it, and tells what became of each line. */
export class Imports {
  private readonly importer: LineImporter;
  private readonly rehearsals: Rehearsals;

  constructor(importer: LineImporter, rehearsals: Rehearsals) {
    this.importer = importer;
    this.rehearsals = rehearsals;
  }

  async bringIn({ log, lines, faulty }: BodyRead, { dryRun, run }: ImportQuery): Promise<ImportResult> {
    const { caller, requestId } = requestContext();
    const { tenant, actor } = caller;
    const importer = dryRun === 'true' ? this.rehearsals.importer(tenant, run ?? requestId) : this.importer;
    const taken = await importBatch(importer, { tenant, actor, log, correlationId: requestId }, lines);
    const position = taken.reduce<bigint>(
      (last, line) => (line.position !== undefined && line.position > last ? line.position : last),
      0n,
    );
    const results = [...faulty, ...taken.map(({ position: _place, ...result }) => result)].sort(
      (one, other) => one.line - other.line,
    );
    const at = position === 0n || dryRun === 'true' ? {} : { at: writeMark({ service: 'cases', position }) };
    return { lines: results.length, ...counts(results), results, ...at };
  }
}

function counts(results: readonly LineResult[]): Omit<ImportResult, 'lines' | 'results' | 'at'> {
  const of = (outcome: LineResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return {
    imported: of('imported'),
    keptAsHistory: of('keptAsHistory'),
    promoted: of('promoted'),
    alreadyThere: of('alreadyThere'),
    rejected: of('rejected'),
  };
}
