import type { DemoStep } from '../demo-step.ts';
import { dateOn, momentOn } from '../people/setting.ts';
import { someDays } from './some-days.ts';
import type { Story } from './story.ts';

const sixtyDays = 59;

/** A legal moratorium of sixty days, or one for as long as crisis treatment goes on. What has run out by the last day told is noted so. */
export const breathingSpace: Story = (setting) => {
  const { random, days } = setting;
  const [notified = 3] = someDays(setting, 1);
  const crisis = random.chance(20);
  const started = notified - random.between(0, 2);
  const kind = crisis ? 'mental-health-crisis' : 'standard';
  const body = { kind, startedOn: dateOn(setting, started), occurredAt: momentOn(setting, notified) };
  const steps: DemoStep[] = [{ name: 'space', route: 'startBreathingSpace', as: 'integration', body }];
  const over = started + sixtyDays + 1;
  if (over < days) {
    const why = crisis ? 'treatment-ended' : 'ran-out';
    const end = { endedOn: dateOn(setting, over), why, occurredAt: momentOn(setting, over) };
    steps.push({
      name: 'space-end',
      route: 'endBreathingSpace',
      as: 'integration',
      body: end,
      ids: { breathingSpaceId: 'space' },
    });
  }
  return steps;
};
