import type { DemoStep } from '../demo-step.ts';
import type { Setting } from '../people/setting.ts';

/** One thread of a case's life: what happens in it, in order. Threads run side by side and are then put in order of time. */
export type Story = (setting: Setting) => readonly DemoStep[];
