import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { asItHappened, fold } from '@attune/kernel';
import { pastEventId, specificationNow } from '@attune/testing';
import { clientDecider } from '../domain/client.ts';
import { inForce } from '../domain/holds.ts';
import { asCorrected } from '../views/as-corrected.ts';
import { pastCase } from './specification/past-case.ts';
import { toldOf } from './specification/told-of.ts';

describe('a hardship that was recorded by mistake', () => {
  const hardshipId = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f20';
  const told = { kind: 'illness', effectOnIncome: 'lost', evidence: 'not-asked', reviewOn: '2027-02-01' } as const;
  const begins: CaseEvent = { type: 'HardshipDisclosed', hardshipId, ...told };
  const ends: CaseEvent = { type: 'HardshipEnded', hardshipId, endedOn: '2026-11-24' };
  const corrected = (event: string): CaseEvent => ({ type: 'Corrected', event, why: 'A slip.' as never });

  test('holds nothing off, whenever the correction comes, and again where that was the mistake', async () => {
    const [begun, mistaken, restored] = pastCase([begins, corrected(pastEventId(0)), corrected(pastEventId(1))]);
    for (const messages of [
      [begun, begun, mistaken, mistaken],
      [mistaken, mistaken, begun, begun],
    ]) {
      const { card, recorded } = await toldOf(messages, 'live');
      expect(card.heldOff).toEqual([]);
      expect(recorded).toHaveLength(2);
    }
    for (const messages of [
      [begun, mistaken, restored],
      [restored, mistaken, begun],
    ]) {
      expect((await toldOf(messages, 'live')).card.heldOff).toHaveLength(1);
    }
  });

  test('goes on where its end was the mistake', async () => {
    const messages = pastCase([begins, ends, corrected(pastEventId(1))]);
    expect((await toldOf(messages, 'live')).card.heldOff).toHaveLength(1);
    expect((await toldOf(messages.toReversed(), 'live')).card.heldOff).toHaveLength(1);
  });

  test('held nothing off before that was found either, unless the question is what was known', async () => {
    const { recorded } = await toldOf(pastCase([begins, corrected(pastEventId(0))]), 'live');
    const before = asItHappened(recorded, '2026-11-24T09:00:30Z');
    const heldOff = (known: typeof recorded) =>
      inForce(fold(clientDecider, asCorrected(before, known)).holds, specificationNow.instant);
    expect(before).toHaveLength(1);
    expect(heldOff(recorded)).toEqual([]);
    expect(heldOff(before)).toHaveLength(1);
  });
});
