import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../specification/given.ts';
import {
  caseOpened,
  consentGiven,
  consentWithdrawn,
  hardshipDisclosed,
  ids,
  supportNeedRecorded,
} from '../specification/pasts.ts';

const consentsOf = (...past: readonly CaseEvent[]) => given(caseOpened, ...past).state.consents;
const at = (minute: number) => `2026-11-24T09:0${String(minute)}:00.000Z`;

describe('the consents of a case', () => {
  test('hold until they are withdrawn', () => {
    const { type: _type, ...consent } = consentGiven;
    const noted = { ...consent, occurredAt: at(1), recordedAt: at(1) };
    expect(consentsOf(consentGiven)).toEqual([{ ...noted, status: 'given' }]);
    expect(consentsOf(consentGiven, consentWithdrawn)).toEqual([{ ...noted, status: 'withdrawn', withdrawnAt: at(2) }]);
  });

  test('hold on while facts rest upon them', () => {
    const resting = { ...hardshipDisclosed, consentId: ids.consent };
    expect(consentsOf(consentGiven, resting, { ...supportNeedRecorded, consentId: ids.consent })).toMatchObject([
      { status: 'given' },
    ]);
  });

  test('change one by one, and only once they are there', () => {
    const other = { ...consentGiven, consentId: ids.unknown };
    expect(consentsOf(consentGiven, other, consentWithdrawn).map(({ status }) => status)).toEqual(['withdrawn', 'given']);
    expect(consentsOf(consentWithdrawn, consentGiven)).toMatchObject([{ status: 'given' }]);
  });
});
