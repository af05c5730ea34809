import type { LogWaiting } from '@attune/service-kit';
import type { CaseEvent, Story, StoryQuery } from '@attune/contracts';
import { asItHappened, RuleBroken } from '@attune/kernel';
import type { Recorded } from '@attune/kernel';
import { readCursor, timeQuestion, writeCursor } from '@attune/service-kit';
import type { CaseReader } from '../case-reader.ts';
import { correctionsOf } from './corrections.ts';
import { storyEntry } from './story-entry.ts';

/** Tells the whole history of a case, in the order in which it happened: what was taken back stands beside its correction. */
export class CaseStory {
  private readonly reader: CaseReader;
  private readonly log: LogWaiting;

  constructor(reader: CaseReader, log: LogWaiting) {
    this.reader = reader;
    this.log = log;
  }

  /** One page of it. @throws RuleBroken `CaseUnknown`, `NotYet`, `MarkUnknown` */
  async tell(caseId: string, query: StoryQuery): Promise<Story> {
    await this.log.passed(query.since);
    const question = timeQuestion(query);
    const known = await this.reader.known(caseId, question);
    const happened = asItHappened(known, question.effectiveAt);
    if (happened.length === 0) throw new RuleBroken('NotYet', { first: asItHappened(known)[0]?.occurredAt ?? '' });
    const types = query.types?.split(',');
    const wanted = types === undefined ? happened : happened.filter(({ type }) => types.includes(type));
    const from = query.after === undefined ? 0 : placeBehind(wanted, query.after);
    const page = wanted.slice(from, from + query.limit);
    const last = page.at(-1);
    const taken = correctionsOf(known);
    return {
      caseId,
      clientId: known.find(({ clientId }) => clientId !== undefined)?.clientId,
      entries: page.map((event) => storyEntry(event, taken.get(event.id))),
      next: last !== undefined && from + page.length < wanted.length ? writeCursor([last.id]) : undefined,
    };
  }
}

function placeBehind(events: readonly Recorded<CaseEvent>[], after: string): number {
  const [eventId] = readCursor(after, 1);
  const place = events.findIndex(({ id }) => id === eventId);
  // Beginning anew instead would let whoever follows the pages go round for ever.
  if (place < 0) throw new RuleBroken('MarkUnknown');
  return place + 1;
}
