import type { CaseEvent, EndBreathingSpace as Body } from '@attune/contracts';
import { RuleBroken, dateOf, latestDate } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

type EndBreathingSpace = Body & { readonly breathingSpaceId: string };

/** Notes that a legal moratorium is over. */
export const endBreathingSpace: Rule<EndBreathingSpace, Case, CaseEvent> = (
  { breathingSpaceId, endedOn: said, why },
  { life, breathingSpaces },
  now,
) => {
  mustExist(life);
  const space = breathingSpaces.find((one) => one.breathingSpaceId === breathingSpaceId);
  if (space === undefined) throw new RuleBroken('BreathingSpaceUnknown');
  if (space.status === 'ended') throw new RuleBroken('BreathingSpaceNotRunning', { endedOn: space.endedOn });
  const endedOn = said ?? dateOf(now.occurredAt);
  if (endedOn < space.startedOn) throw new RuleBroken('BreathingSpaceEndsBeforeItBegan', { startedOn: space.startedOn });
  // The law protects the client to the last day, so an end is noted when it has come.
  if (endedOn > latestDate(now.instant)) throw new RuleBroken('BreathingSpaceNotOverYet', { endedOn });
  return [{ type: 'BreathingSpaceEnded', breathingSpaceId, endedOn, why }];
};
