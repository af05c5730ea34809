import { adviserOn, momentOn } from '../people/setting.ts';
import type { Setting } from '../people/setting.ts';
import type { CheckInWords } from '../words/check-in-words.ts';
import { someDays } from './some-days.ts';
import type { Story } from './story.ts';

const channels = ['phone', 'phone', 'video-call', 'in-person', 'e-mail', 'text-message', 'portal'];

/** How the client feels over the months; more often than not it gets lighter, and sometimes it is not the moment. */
export const checkIns: Story = (setting) => {
  const { random, tenant } = setting;
  const language = random.chance(55) ? tenant.languages[0] : random.pick(tenant.languages);
  const days = someDays(setting, random.pick([1, 2, 2, 3, 3, 4]));
  let feeling = random.between(1, 3);
  return days.map((day, index) => {
    feeling = Math.min(5, Math.max(1, feeling + random.pick([-1, 0, 0, 1, 1])));
    const readiness = random.pick(feeling === 1 ? ['not-now', 'unsure'] : ['ready', 'ready', 'ready', 'unsure', 'not-now']);
    return {
      name: `check-in-${String(index + 1)}`,
      route: 'checkIn',
      as: adviserOn(setting, day),
      body: {
        feeling,
        readiness,
        heardOn: random.pick(channels),
        ...(language !== undefined && random.chance(75) ? { words: saidOn(feeling, language, setting) } : {}),
        ...(readiness === 'not-now' ? { nextTime: momentOn(setting, day + random.between(3, 20)) } : {}),
        occurredAt: momentOn(setting, day),
      },
    };
  });
};

function saidOn(feeling: number, { heavy, middling, light }: CheckInWords, { random }: Setting): string {
  if (feeling <= 2) return random.pick(heavy);
  return random.pick(feeling === 3 ? middling : light);
}
