import type { DemoStep } from '../demo-step.ts';
import { adviserOn, dateOn } from '../people/setting.ts';
import { endings, reopenings } from '../words/notes.ts';
import type { Story } from './story.ts';

/** A good end on the case's last day; some are closed as well, and a few opened again when something more arrives. */
export const ending: Story = (setting) => {
  const { random, days } = setting;
  const as = adviserOn(setting, days);
  const at = (hour: string) => `${dateOn(setting, days)}T${hour}:00:00Z`;
  const resolution = {
    how: random.pick(['paid', 'paid', 'settled', 'written-off']),
    notes: random.pick(endings),
    occurredAt: at('20'),
  };
  const steps: DemoStep[] = [{ name: 'resolution', route: 'resolveCase', as, body: resolution }];
  if (random.chance(60))
    steps.push({ name: 'closure', route: 'closeCase', as, body: { reason: 'resolved', occurredAt: at('21') } });
  if (random.chance(12)) {
    const body = { reason: random.pick(reopenings), occurredAt: at('22') };
    steps.push({ name: 'reopening', route: 'reopenCase', as, body });
  }
  return steps;
};
