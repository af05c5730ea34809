import { setTimeout as pause } from 'node:timers/promises';
import { exitCode } from '@attune/kernel';
import type { Asked, ParkedKey, Parking } from '@attune/messaging';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { ActionRefused } from '../action-refused.ts';
import { atParking } from './at-parking.ts';
import type { KeyNamed } from './key-named.ts';

/** How long the running service has to take it up, in milliseconds. */
const patience = 30_000;

/** Has the running service handle a key's messages again, or leave the first one out, and tells what came of it. */
export function askForKey(service: MaintainedService, named: KeyNamed, asked: Asked, workplace: Workplace): Promise<number> {
  return atParking(service, workplace, async (parking) => {
    const parked = await theKey(parking, named);
    await parking.ask(parked, asked);
    return outcome(parking, named, parked, workplace);
  });
}

/** @throws ActionRefused when it is not parked */
export async function theKey(parking: Parking, { from, key }: KeyNamed): Promise<ParkedKey> {
  const found = (await parking.list()).find((one) => one.service === from && one.key === key);
  if (found === undefined) throw new ActionRefused(`Nothing of ${from} is parked under the key ${key}. See it with list.`);
  return found;
}

async function outcome(parking: Parking, { from, key }: KeyNamed, before: ParkedKey, workplace: Workplace): Promise<number> {
  const { signal, outlet } = workplace;
  const until = performance.now() + patience;
  while (performance.now() < until && !signal.aborted) {
    const now = (await parking.list()).find((one) => one.service === from && one.key === key);
    if (now === undefined) {
      outlet.result({ key, freed: true }, `${key} is free; what waited behind is handled.`);
      return exitCode.done;
    }
    if (now.asked === undefined && (now.first !== before.first || now.attempts !== before.attempts)) {
      outlet.result(
        { key, freed: false, error: now.error, eventId: now.eventId },
        `${key} is parked again, at ${now.eventId}: ${now.error}.`,
      );
      return exitCode.doneWithFindings;
    }
    await pause(200, undefined, { signal }).catch(() => undefined);
  }
  outlet.result(
    { key, freed: false, asked: true },
    `It is asked for, and no running service has taken it up yet; it will as soon as one runs.`,
  );
  return exitCode.doneWithFindings;
}
