import { exitCode } from '@attune/kernel';
import type { ParkedKey } from '@attune/messaging';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { atParking } from './at-parking.ts';

/** Tells of every key that is parked, which is a finding. */
export async function listParked(service: MaintainedService, workplace: Workplace): Promise<number> {
  const { result } = workplace.outlet;
  const all = await atParking(service, workplace, (parking) => parking.list());
  for (const parked of all) result(recordOf(parked), inWords(parked));
  const waiting = all.reduce((sum, one) => sum + one.waiting, 0);
  result({ parked: all.length, waiting }, `${String(all.length)} keys parked, ${String(waiting)} messages wait behind them.`);
  return all.length === 0 ? exitCode.done : exitCode.doneWithFindings;
}

function recordOf({ first, last, service: from, ...parked }: ParkedKey) {
  return { ...parked, from, first: first.toString(), last: last.toString() };
}

function inWords({ service, key, type, eventId, reaction, error, attempts, parkedAt, waiting, asked }: ParkedKey): string {
  const tried = `${String(attempts)} ${attempts === 1 ? 'attempt' : 'attempts'}, parked at ${parkedAt.toISOString()}`;
  const behind = waiting === 0 ? 'nothing waits behind it' : `${String(waiting)} wait behind it`;
  const doing = asked === undefined ? '' : `; ${asked} is asked for`;
  return `${service} ${key}: ${type} ${eventId}, "${reaction}" met ${error}; ${tried}; ${behind}${doing}`;
}
