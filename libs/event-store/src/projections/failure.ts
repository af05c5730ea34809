import { isEventStoreError } from '../port/is-event-store-error.ts';
import { UnknownEventVersion } from '../upcasting/unknown-event-version.ts';

/** An outage passes without anyone's doing; poison stays until somebody mends it; what newer code wrote is not tried twice. */
export type Failure = 'outage' | 'poison' | 'newer-than-code';

export function failureOf(error: unknown): Failure {
  if (error instanceof UnknownEventVersion) return 'newer-than-code';
  if (isEventStoreError(error, 'unavailable')) return 'outage';
  return outage.test(codeOf(error)) || isLostConnection(error) ? 'outage' : 'poison';
}

// SQLSTATE: connection, resources, shutdown, serialization and deadlock, lock time-out, a transaction that
// was idle for too long. Then the system's errors of sockets and names.
const outage = /^(?:(?:08|53|57|40|55)[0-9A-Z]{3}|25P03|E(?:CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/;

/** What an operator is told of an error: its name and code. Messages may quote personal data. */
export function errorText(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return `${name} ${codeOf(error)}`.trim();
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? codeOf(error.driverError) : '';
}

// node-postgres and TypeORM give these no code. TypeORM takes a connection that breaks between two queries of a transaction for
// released, and refuses the next query.
function isLostConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    (/^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed))/.test(error.message) ||
      /^QueryRunner(Provider)?AlreadyReleasedError$/.test(error.name))
  );
}
