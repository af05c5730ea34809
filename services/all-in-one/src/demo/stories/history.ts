import { dateOn } from '../people/setting.ts';
import { someDays } from './some-days.ts';
import type { Story } from './story.ts';

const activities = ['Statement sent', 'Letter returned', 'Payment received', 'Details confirmed'];

/** An entry that came along from the system before. */
export const history: Story = (setting) => {
  const { random, number } = setting;
  const [day = 3] = someDays(setting, 1);
  const activity = random.pick(activities);
  const attributes = { account: number, channel: random.pick(['post', 'online', 'branch']) };
  const body = { activity, attributes, source: 'former-system', occurredAt: `${dateOn(setting, day)}T06:30:00Z` };
  return [{ name: 'history', route: 'noteHistory', as: 'integration', body }];
};
