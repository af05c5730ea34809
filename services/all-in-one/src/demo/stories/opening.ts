import { adviserOn, dateOn, momentOn } from '../people/setting.ts';
import type { Setting } from '../people/setting.ts';
import { handoverNotes } from '../words/notes.ts';
import { someDebts } from './some-debts.ts';
import type { Story } from './story.ts';

/** The case comes from a creditor's system with its debts, finds its adviser the day after, and may go to another one later. */
export const opening: Story = (setting) => {
  const { random, tenant, number, clientId, adviser, handover } = setting;
  const debts = someDebts(setting, random.pick([1, 1, 1, 2, 2, 3, 4]), 'a');
  const creditor = debts[0]?.creditor ?? tenant.name;
  return [
    {
      name: 'opening',
      route: 'openCase',
      as: 'integration',
      body: { clientId, reference: { creditor, number }, debts, occurredAt: `${dateOn(setting, 0)}T07:00:00Z` },
    },
    {
      name: 'adviser',
      route: 'assignAdviser',
      as: adviser,
      body: { adviserId: adviser, occurredAt: `${dateOn(setting, 1)}T08:00:00Z` },
    },
    ...(handover === undefined ? [] : [handingOver(setting, handover)]),
  ];
};

function handingOver(setting: Setting, { day, to }: NonNullable<Setting['handover']>) {
  const body = { to, notes: setting.random.pick(handoverNotes), occurredAt: momentOn(setting, day) };
  return { name: 'handover', route: 'handOverCase', as: adviserOn(setting, day), body } as const;
}
