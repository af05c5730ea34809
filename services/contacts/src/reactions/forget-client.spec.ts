import { expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastCase } from './specification/past-case.ts';
import { toldOf } from './specification/told-of.ts';

const clientIds = ['7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f30', '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f31'];
const erasure: CaseEvent = { type: 'ClientErased', clientIds, ground: 'client-asked' };

test.each(clientIds)(
  'an erased client is forgotten once, under each id that they had (%s), however often that is told',
  async (id) => {
    const [one, other] = pastCase([erasure, erasure]);
    const seen = one && { ...one, event: { ...one.event, clientId: id } };
    const { recorded } = await toldOf([seen, one, other, one], 'live');
    expect(recorded.map(({ type, data }) => [type, data])).toEqual([['ClientErased', { clientIds, ground: 'client-asked' }]]);
  },
);
