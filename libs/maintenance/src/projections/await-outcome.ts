import { setTimeout as pause } from 'node:timers/promises';
import type { ParkedEvent } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import type { Workplace } from '../maintenance-command.ts';
import type { AtProjections } from './at-projections.ts';
import { stopRecord } from './health-in-words.ts';

/** How long a command waits for the running service to take up what it asked, in milliseconds. */
const longestWait = 15_000;
const lookEvery = 100;

/** Waits until the projection has got past the event or stopped at it again, and tells which. */
export async function awaitOutcome(
  { views }: AtProjections,
  before: ParkedEvent,
  { outlet: { result }, signal }: Workplace,
): Promise<number> {
  const { name, version, partition } = before;
  const key = { name, version, partition };
  for (let waited = 0; waited < longestWait; waited += lookEvery) {
    signal.throwIfAborted();
    const now = (await views.parked()).find((one) => one.name === name && one.version === version && one.partition === partition);
    if (now === undefined) {
      result({ ...key, outcome: 'went-on' }, `${name} ${String(version)} went on.`);
      return exitCode.done;
    }
    if (now.position !== before.position || now.attempts > before.attempts) {
      const at = `position ${now.position.toString()}: ${now.error}`;
      result(
        { ...key, outcome: 'stopped-again', stopped: stopRecord(now) },
        `${name} ${String(version)} stopped again, at ${at}.`,
      );
      return exitCode.doneWithFindings;
    }
    await pause(lookEvery);
  }
  result({ ...key, outcome: 'asked' }, `${name} ${String(version)} goes on as soon as a service runs that has it.`);
  return exitCode.done;
}
