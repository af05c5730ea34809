import type { DemoStep } from '../demo-step.ts';
import { adviserOn, momentOn } from '../people/setting.ts';
import type { Setting } from '../people/setting.ts';

const told = 'Why we would like to note it, who can read it, and that a word is enough to have us stop.';

/** The client agrees that something sensitive is kept. */
export function consent(setting: Setting, name: string, purpose: string, day: number): DemoStep {
  const how = setting.random.pick(['spoken', 'spoken', 'written', 'online']);
  const body = { purpose, how, told, occurredAt: momentOn(setting, day) };
  return { name, route: 'giveConsent', as: adviserOn(setting, day), body };
}
