import { expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastEventId } from '@attune/testing';
import fc from 'fast-check';
import { pastCase } from './specification/past-case.ts';
import { toldOf } from './specification/told-of.ts';

const [first, second] = ['7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f20', '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f21'];
const told = { kind: 'illness', effectOnIncome: 'lost', evidence: 'not-asked', reviewOn: '2027-02-01' } as const;
const checkedIn = { type: 'CheckedIn', checkInId: first, feeling: 2, heardOn: 'phone' } as const;

const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.constantFrom<CaseEvent>(
    { type: 'HardshipDisclosed', hardshipId: first, ...told },
    { type: 'HardshipDisclosed', hardshipId: second, ...told },
    { type: 'HardshipEnded', hardshipId: first, endedOn: '2026-11-24' },
    { type: 'CaseClosed', reason: 'duplicate' },
    { type: 'CaseReopened', reason: 'Again.' as never },
    { ...checkedIn, readiness: 'not-now' },
    { ...checkedIn, readiness: 'ready' },
  ),
  fc.nat(7).map((number): CaseEvent => ({ type: 'Corrected', event: pastEventId(number), why: 'A slip.' as never })),
);

const delivered = fc
  .array(event, { minLength: 1, maxLength: 8 })
  .map(pastCase)
  .chain((messages) =>
    fc.tuple(fc.constant(messages), fc.shuffledSubarray([...messages, ...messages], { minLength: messages.length * 2 })),
  );

test('whether a client is held off does not depend on the order of messages, nor on how often they come', async () => {
  await fc.assert(
    fc.asyncProperty(delivered, async ([inOrder, shuffled]) => {
      const [expected, found] = await Promise.all([toldOf(inOrder, 'live'), toldOf(shuffled, 'live')]);
      const sorted = ({ card }: typeof found) => card.heldOff.map((hold) => JSON.stringify(hold)).sort();
      expect(sorted(found)).toEqual(sorted(expected));
      expect(found.recorded).toHaveLength(expected.recorded.length);
    }),
    { numRuns: 60 },
  );
});
