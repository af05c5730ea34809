import type { CaseEvent, CorrectFact } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { findFact } from '../../domain/facts.ts';

/** Takes back a fact that was recorded by mistake; a correction can be taken back too. */
export const correctFact: Rule<CorrectFact, Case, CaseEvent> = ({ event, why }, { facts }) => {
  if (facts === undefined) throw new RuleBroken('CaseUnknown');
  const mistake = findFact(facts, ({ eventId }) => eventId === event);
  if (mistake === undefined) {
    const corrected = findFact(facts, ({ corrects }) => corrects === event);
    throw new RuleBroken(corrected === undefined ? 'EventUnknown' : 'EventAlreadyCorrected');
  }
  // An erasure can't be taken back: the key is gone.
  if (mistake.type === 'CaseOpened' || mistake.type === 'ClientErased')
    throw new RuleBroken('EventNotCorrectable', { type: mistake.type });
  return [{ type: 'Corrected', event, why }];
};
