import type { CaseEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { combine } from '@attune/kernel';
import { adviser } from './adviser.ts';
import { breathingSpaces } from './breathing-spaces.ts';
import { checkIns } from './check-ins.ts';
import { consents } from './consents.ts';
import { debts } from './debts.ts';
import { disputes } from './disputes.ts';
import { erased } from './erased.ts';
import { facts } from './facts.ts';
import { hardships } from './hardships.ts';
import { historyEntries } from './history-entries.ts';
import { life } from './life.ts';
import { representatives } from './representatives.ts';
import { supportNeeds } from './support-needs.ts';

/** One client's debts, looked after together: each part of the state follows from events by itself. */
export const caseDecider = combine<CaseEvent>()({
  life,
  debts,
  disputes,
  adviser,
  checkIns,
  hardships,
  supportNeeds,
  consents,
  breathingSpaces,
  representatives,
  historyEntries,
  erased,
  facts,
});

export type Case = typeof caseDecider extends Decider<infer State, CaseEvent> ? State : never;
