import type { DemoStep } from '../demo-step.ts';
import { adviserOn, dateOn, momentOn } from '../people/setting.ts';
import type { Setting } from '../people/setting.ts';
import { hardshipNotes, reviewNotes } from '../words/notes.ts';
import { consent } from './consent.ts';
import { someDays } from './some-days.ts';
import type { Story } from './story.ts';

const kinds = [
  'illness',
  'mental-health',
  'bereavement',
  'job-loss',
  'reduced-income',
  'relationship-breakdown',
  'caring',
  'new-child',
  'housing',
];

/** A hardship that the client tells of, with consent to keep what is sensitive; looked at again in time, or waiting for it; some end. */
export const hardship: Story = (setting) => {
  const { random } = setting;
  const [told = 3, reviewed = 4, ended = 5] = someDays(setting, 3);
  const asks = random.chance(60);
  const steps: DemoStep[] = asks ? [consent(setting, 'hardship-consent', 'hardship', told)] : [];
  steps.push(disclosure(setting, told, reviewed, asks));
  if (random.chance(55)) steps.push(review(setting, reviewed));
  if (random.chance(35)) steps.push(end(setting, ended));
  return steps;
};

function disclosure(setting: Setting, day: number, reviewed: number, withConsent: boolean): DemoStep {
  const { random } = setting;
  const since = day - random.between(5, 90);
  return {
    name: 'hardship',
    route: 'discloseHardship',
    as: adviserOn(setting, day),
    body: {
      kind: random.pick(kinds),
      since: dateOn(setting, since),
      ...(random.chance(40) ? { expectedUntil: dateOn(setting, since + random.between(120, 400)) } : {}),
      effectOnIncome: random.pick(['reduced', 'reduced', 'lost', 'none', 'unknown']),
      evidence: random.pick(['not-asked', 'not-asked', 'given']),
      ...(withConsent ? { notes: random.pick(hardshipNotes) } : {}),
      reviewOn: dateOn(setting, reviewed + 1),
      occurredAt: later(momentOn(setting, day)),
    },
    ...(withConsent ? { ids: { consentId: 'hardship-consent' } } : {}),
  };
}

function review(setting: Setting, day: number): DemoStep {
  const { random } = setting;
  const outcome = random.pick(['continues', 'continues', 'easing', 'heavier'] as const);
  const body = {
    outcome,
    notes: reviewNotes[outcome],
    nextReviewOn: dateOn(setting, day + random.between(60, 180)),
    occurredAt: momentOn(setting, day),
  };
  return { name: 'hardship-review', route: 'reviewHardship', as: adviserOn(setting, day), body, ids: { hardshipId: 'hardship' } };
}

function end(setting: Setting, day: number): DemoStep {
  const body = { endedOn: dateOn(setting, day), occurredAt: momentOn(setting, day) };
  return { name: 'hardship-end', route: 'endHardship', as: adviserOn(setting, day), body, ids: { hardshipId: 'hardship' } };
}

/** After the consent of the same day. */
function later(moment: string): string {
  return moment.replace(/T\d\d/, 'T18');
}
