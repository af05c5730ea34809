import type { DemoStep } from '../demo-step.ts';
import { breathingSpace } from '../stories/breathing-space.ts';
import { checkIns } from '../stories/check-ins.ts';
import { correction } from '../stories/correction.ts';
import { dispute } from '../stories/dispute.ts';
import { ending } from '../stories/ending.ts';
import { hardship } from '../stories/hardship.ts';
import { history } from '../stories/history.ts';
import { opening } from '../stories/opening.ts';
import { representative } from '../stories/representative.ts';
import type { Story } from '../stories/story.ts';
import { supportNeed } from '../stories/support-need.ts';
import type { Setting } from './setting.ts';

/** How many cases in a hundred have such a thread. */
const threads: readonly (readonly [Story, number])[] = [
  [checkIns, 96],
  [hardship, 34],
  [supportNeed, 18],
  [breathingSpace, 9],
  [dispute, 14],
  [representative, 10],
  [history, 12],
  [correction, 4],
];

/** All that happens in a case, in order. */
export function demoCase(setting: Setting, ends: boolean): readonly DemoStep[] {
  const { random } = setting;
  const told = threads.filter(([, percent]) => random.chance(percent)).flatMap(([story]) => story(setting));
  const steps = [...opening(setting), ...told, ...(ends ? ending(setting) : [])];
  return steps.toSorted((one, other) => Date.parse(one.body.occurredAt) - Date.parse(other.body.occurredAt));
}
