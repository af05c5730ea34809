import type { ParkedEvent, ProjectionHealth } from '@attune/event-store';

/** A projection's health for programs; positions as text, since they may be larger than a number holds. */
export function healthRecord({ position, behind, parked, ...rest }: ProjectionHealth): Readonly<Record<string, unknown>> {
  const numbers = { ...rest, position: position.toString(), behind: behind.toString() };
  return parked === undefined ? numbers : { ...numbers, stopped: stopRecord(parked) };
}

/** The same in a line, with a second one for the event at which it stopped. */
export function healthInWords({ name, version, position, behind, holder, parked }: ProjectionHealth): string {
  const far = behind === 0n ? 'up to date' : `${behind.toString()} behind`;
  const led = holder === undefined ? 'nobody works on it' : `led by ${holder}`;
  const head = `${name} ${String(version)}: at ${position.toString()}, ${far}, ${parked === undefined ? led : 'STOPPED'}`;
  return parked === undefined ? head : `${head}\n  ${stopInWords(parked)}`;
}

/** The event at which a projection stopped, for programs. */
export function stopRecord(parked: ParkedEvent): Readonly<Record<string, unknown>> {
  const { position, tenant, eventId, type, error, attempts, firstAt, lastAt } = parked;
  const times = { firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() };
  return { position: position.toString(), tenant, eventId, type, error, attempts, ...times };
}

function stopInWords({ position, tenant, eventId, type, error, attempts, firstAt, lastAt }: ParkedEvent): string {
  const event = `position ${position.toString()}, ${type}, event ${eventId} of tenant ${tenant}`;
  return `${event}: ${error}; ${String(attempts)} attempts from ${firstAt.toISOString()} to ${lastAt.toISOString()}`;
}
