import type { ParkedKey } from '@attune/messaging';
import type { Logger } from 'pino';
import type { OnTrouble } from '../runtime/trouble.ts';

/** Tells of what an operator has to look at in a service's log lines. */
export function troubleIn(log: Logger): OnTrouble {
  return {
    onStopped: (stopped) => {
      log.error({ ...stopped, position: stopped.position.toString() }, 'a projection stopped at an event');
    },
    onFieldFault: (fault) => {
      log.error(fault, 'a sealed field can not be opened');
    },
    onWrongMaster: ({ message }) => {
      log.error(message);
    },
  };
}

/** Tells of a key that was parked: where its message lies, never what it says. */
export function parkedIn(log: Logger): (parked: ParkedKey) => void {
  return ({ consumer, service, key, eventId, type, reaction, error, attempts }) => {
    log.error(
      { consumer, service, key, eventId, type, reaction, error, attempts },
      'a message could not be handled; its key is parked',
    );
  };
}
