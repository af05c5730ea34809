import { adviserOn, momentOn } from '../people/setting.ts';
import { correctionReasons } from '../words/notes.ts';
import { someDays } from './some-days.ts';
import type { Story } from './story.ts';

/** A check-in that was noted by mistake, and taken back. */
export const correction: Story = (setting) => {
  const { random } = setting;
  const [mistaken = 3, corrected = 4] = someDays(setting, 2);
  const checkIn = { feeling: 1, readiness: 'unsure', heardOn: 'phone', occurredAt: momentOn(setting, mistaken) };
  const body = { why: random.pick(correctionReasons), occurredAt: momentOn(setting, corrected) };
  return [
    { name: 'mistake', route: 'checkIn', as: adviserOn(setting, mistaken), body: checkIn },
    { name: 'correction', route: 'correctFact', as: adviserOn(setting, corrected), body, ids: { event: 'mistake' } },
  ];
};
