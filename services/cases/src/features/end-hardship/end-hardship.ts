import type { CaseEvent, EndHardship as Body } from '@attune/contracts';
import { RuleBroken, dateOf, latestDate } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';
import { openHardship } from '../../domain/open-hardship.ts';

type EndHardship = Body & { readonly hardshipId: string };

/** Says that a hardship is over. */
export const endHardship: Rule<EndHardship, Case, CaseEvent> = (
  { hardshipId, endedOn: said, notes },
  { life, hardships },
  now,
) => {
  mustExist(life);
  const { since } = openHardship(hardships, hardshipId);
  const endedOn = said ?? dateOf(now.occurredAt);
  if (since !== undefined && endedOn < since) throw new RuleBroken('HardshipEndsBeforeItBegan', { since });
  // An end that is only expected must not take the protection away today.
  if (endedOn > latestDate(now.instant)) throw new RuleBroken('HardshipNotOverYet', { endedOn });
  return [{ type: 'HardshipEnded', hardshipId, endedOn, notes }];
};
