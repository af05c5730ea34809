import type { DemoStep } from '../demo-step.ts';
import { adviserOn, momentOn } from '../people/setting.ts';
import { disputesTold } from '../words/disputes.ts';
import { someDays } from './some-days.ts';
import { someDebts } from './some-debts.ts';
import type { Story } from './story.ts';

/** A debt comes later, the client disputes it, and it is looked into; where the client was right, it is put right. */
export const dispute: Story = (setting) => {
  const { random, tenant } = setting;
  const [added = 3, disputed = 4, answered = 5] = someDays(setting, 3);
  const [debt] = someDebts(setting, 1, 'd');
  const { grounds, words, outcome, answer: notes } = random.pick(disputesTold);
  const steps: DemoStep[] = [
    { name: 'late-debt', route: 'addDebt', as: 'integration', body: { ...debt, occurredAt: momentOn(setting, added) } },
    {
      name: 'dispute',
      route: 'disputeDebt',
      as: adviserOn(setting, disputed),
      body: { grounds, words, occurredAt: momentOn(setting, disputed) },
      ids: { debtId: 'late-debt' },
    },
  ];
  if (random.chance(40)) return steps;
  const as = adviserOn(setting, answered);
  const answer = { outcome, notes, occurredAt: momentOn(setting, answered) };
  steps.push({ name: 'dispute-answer', route: 'resolveDispute', as, body: answer, ids: { disputeId: 'dispute' } });
  if (outcome === 'upheld') {
    const amount = { amount: 0, currency: tenant.currency };
    const body = { change: 'principal', amount, reason: 'The dispute was upheld.', occurredAt: momentOn(setting, answered + 1) };
    steps.push({ name: 'put-right', route: 'adjustDebt', as: 'integration', body, ids: { debtId: 'late-debt' } });
  }
  return steps;
};
