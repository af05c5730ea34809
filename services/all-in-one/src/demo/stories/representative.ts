import type { DemoStep } from '../demo-step.ts';
import { adviserOn, momentOn } from '../people/setting.ts';
import { invented } from '../words/names.ts';
import { someDays } from './some-days.ts';
import type { Story } from './story.ts';

const kinds = ['debt-adviser', 'debt-adviser', 'family', 'solicitor', 'friend'];

/** Somebody speaks for the client, for a time or for good. */
export const representative: Story = (setting) => {
  const { random } = setting;
  const [appointed = 3, removed = 4] = someDays(setting, 2);
  const kind = random.pick(kinds);
  const organisation = kind === 'debt-adviser' ? { organisation: 'Open Door Money Advice (invented)' } : {};
  const steps: DemoStep[] = [
    {
      name: 'representative',
      route: 'appointRepresentative',
      as: adviserOn(setting, appointed),
      body: { kind, name: random.pick(invented), ...organisation, occurredAt: momentOn(setting, appointed) },
    },
  ];
  if (random.chance(25)) {
    const body = { notes: 'The client would like to speak for themselves again.', occurredAt: momentOn(setting, removed) };
    const ids = { representativeId: 'representative' };
    steps.push({ name: 'representative-end', route: 'removeRepresentative', as: adviserOn(setting, removed), body, ids });
  }
  return steps;
};
