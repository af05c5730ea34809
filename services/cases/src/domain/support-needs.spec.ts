import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../specification/given.ts';
import { caseOpened, consentGiven, consentWithdrawn, ids, supportNeedRecorded } from '../specification/pasts.ts';

const needsOf = (...past: readonly CaseEvent[]) => given(caseOpened, ...past).state.supportNeeds;
const at = (minute: number) => `2026-11-24T09:0${String(minute)}:00.000Z`;
const withdrawn: CaseEvent = { type: 'SupportNeedWithdrawn', supportNeedId: ids.need };
const told = { ...supportNeedRecorded, notes: 'The left eye.', consentId: ids.consent };

describe('the support needs of a case', () => {
  test('hold until they are withdrawn', () => {
    const { type: _type, ...need } = supportNeedRecorded;
    const noted = { ...need, occurredAt: at(1), recordedAt: at(1) };
    expect(needsOf(supportNeedRecorded)).toEqual([{ ...noted, status: 'holds' }]);
    expect(needsOf(supportNeedRecorded, withdrawn)).toEqual([{ ...noted, status: 'withdrawn', withdrawnAt: at(2) }]);
  });

  test('change one by one, and only once they are there', () => {
    const other = { ...supportNeedRecorded, supportNeedId: ids.unknown };
    expect(needsOf(supportNeedRecorded, other, withdrawn).map(({ status }) => status)).toEqual(['withdrawn', 'holds']);
    expect(needsOf(withdrawn, supportNeedRecorded)).toMatchObject([{ status: 'holds' }]);
  });

  test('stay without what was told, once the consent to keep that is withdrawn', () => {
    const [need, other] = needsOf(
      consentGiven,
      told,
      { ...told, supportNeedId: ids.unknown, consentId: ids.unknown },
      consentWithdrawn,
    );
    expect(need).toMatchObject({ kind: 'large-print', status: 'holds' });
    expect(need).not.toHaveProperty('notes');
    expect(other).toMatchObject({ notes: 'The left eye.' });
  });
});
