import type { DemoStep } from '../demo-step.ts';
import { adviserOn, dateOn, momentOn } from '../people/setting.ts';
import { supportNotes } from '../words/notes.ts';
import { consent } from './consent.ts';
import { someDays } from './some-days.ts';
import type { Story } from './story.ts';

const kinds = [
  'large-print',
  'plain-language',
  'interpreter',
  'third-party-present',
  'extra-time',
  'no-phone',
  'audio',
  'sign-language',
];

/** Something that is to be done differently; now and then it is no longer needed, and the consent to keep it is taken back. */
export const supportNeed: Story = (setting) => {
  const { random } = setting;
  const [agreed = 3, noted = 4, withdrawn = 5] = someDays(setting, 3);
  const asks = random.chance(50);
  const as = adviserOn(setting, noted);
  const body = {
    kind: random.pick(kinds),
    notes: random.pick(supportNotes),
    ...(random.chance(30) ? { reviewOn: dateOn(setting, noted + random.between(90, 300)) } : {}),
    occurredAt: momentOn(setting, noted),
  };
  const steps: DemoStep[] = [
    { name: 'need', route: 'recordSupportNeed', as, body, ...(asks ? { ids: { consentId: 'need-consent' } } : {}) },
  ];
  if (asks) steps.unshift(consent(setting, 'need-consent', 'support-needs', agreed));
  if (random.chance(15)) {
    const occurredAt = momentOn(setting, withdrawn);
    const adviser = adviserOn(setting, withdrawn);
    steps.push({
      name: 'need-end',
      route: 'withdrawSupportNeed',
      as: adviser,
      body: { occurredAt },
      ids: { supportNeedId: 'need' },
    });
    if (asks) {
      const takenBack = { how: 'spoken', occurredAt };
      steps.push({
        name: 'need-consent-end',
        route: 'withdrawConsent',
        as: adviser,
        body: takenBack,
        ids: { consentId: 'need-consent' },
      });
    }
  }
  return steps;
};
