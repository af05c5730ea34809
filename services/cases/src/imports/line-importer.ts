import type { CaseEvent, LineResult } from '@attune/contracts';
import type { CommandContext, Decisions, OpenStream, ReferenceIds } from '@attune/event-store';
import type { ImportLine } from '@attune/history-import';
import { RuleBroken } from '@attune/kernel';
import type { Actor, Rule } from '@attune/kernel';
import type { Case } from '../domain/case.ts';
import { lineEvents, promotedEvents } from '../features/import-history/line-events.ts';
import { lineIds } from './line-ids.ts';
import type { LineIds } from './line-ids.ts';

/** Whose past it is, and what it is called. */
export interface ImportRun {
  readonly tenant: string;
  readonly actor: Actor;
  readonly log: string;
  readonly correlationId: string;
}

/** What became of a line, and how far the log was when it was in. */
export interface LineTaken extends Omit<LineResult, 'line'> {
  readonly position?: bigint;
}

/** A case that lines are taken into, one after another. */
export type CaseStream = OpenStream<Case, CaseEvent>;

type CaseRule = Rule<ImportLine, Case, CaseEvent>;

/** Takes in the lines of a past one by one; a line that is there already is recognised by its own ids and adds nothing. */
export class LineImporter {
  private readonly decisions: Decisions<Case, CaseEvent>;
  private readonly referenceIds: ReferenceIds;

  constructor(decisions: Decisions<Case, CaseEvent>, referenceIds: ReferenceIds) {
    this.decisions = decisions;
    this.referenceIds = referenceIds;
  }

  /** The case that a line belongs to. */
  caseOf({ tenant }: ImportRun, { reference }: Pick<ImportLine, 'reference'>): string {
    return this.referenceIds(tenant, 'case', reference);
  }

  /** Opens the case to take lines in. */
  open({ tenant }: ImportRun, caseId: string): CaseStream {
    return this.decisions.open(tenant, caseId);
  }

  /** @throws RuleBroken when a rule refuses the line and it may not be kept as history instead */
  async take(run: ImportRun, stream: CaseStream, line: ImportLine): Promise<LineTaken> {
    const { mapped, kept } = lineIds(this.referenceIds, run.tenant, run.log, line);
    const before = await stream.history();
    const recorded = (id: string) => before.findLast(({ commandId }) => commandId === id);
    const wasKept = recorded(kept);
    const there = recorded(mapped) ?? (line.commands.length === 0 ? wasKept : undefined);
    if (there !== undefined) return { outcome: 'alreadyThere', caseId: stream.id, position: there.position };
    if (wasKept === undefined) return this.record(run, stream, line, line.commands.length === 0 ? kept : mapped);
    return this.promote(run, stream, line, { mapped, kept });
  }

  private async record(run: ImportRun, stream: CaseStream, line: ImportLine, commandId: string): Promise<LineTaken> {
    const became: { outcome: LineTaken['outcome'] } = { outcome: 'imported' };
    const rule: CaseRule = (given, state, now) => {
      const events = lineEvents(run.log, given, state, now);
      became.outcome = events.every(({ type }) => type === 'HistoryNoted') ? 'keptAsHistory' : 'imported';
      return events;
    };
    const { position, replayed } = await stream.make(rule, line, this.context(run, line, commandId));
    return { outcome: replayed ? 'alreadyThere' : became.outcome, caseId: stream.id, position };
  }

  private async promote(run: ImportRun, stream: CaseStream, line: ImportLine, ids: LineIds): Promise<LineTaken> {
    const rule: CaseRule = (given, state, now) => promotedEvents(`${ids.kept}.0`, given, state, now);
    try {
      const { position, replayed } = await stream.make(rule, line, this.context(run, line, ids.mapped));
      return { outcome: replayed ? 'alreadyThere' : 'promoted', caseId: stream.id, position };
    } catch (error) {
      // It stays the entry that it is, and is tried again with the next import.
      if (error instanceof RuleBroken && line.otherwise === 'history') return { outcome: 'alreadyThere', caseId: stream.id };
      throw error;
    }
  }

  private context(run: ImportRun, line: ImportLine, commandId: string): CommandContext {
    const { tenant, actor, correlationId } = run;
    return {
      tenant,
      actor,
      correlationId,
      commandId,
      // The id is made of all that the line says, so it is its own fingerprint.
      fingerprint: commandId,
      origin: 'import',
      occurredAt: line.occurredAt,
      clientId: this.referenceIds(tenant, 'client', line.reference),
    };
  }
}
