import type { Pool } from 'pg';

const watched = new WeakSet<Pool>();

/**
 * Lets a process outlive connections of a pool that break: unheard, their error would end it. An idle one is dropped by the pool and
 * replaced; one in use tells by its query. A new one may break in the very moment in which the pool hands it over, when neither the pool
 * nor the borrower listens, so each is listened to from its beginning.
 */
export function outliveBreaks(pool: Pool): void {
  if (watched.has(pool)) return;
  watched.add(pool);
  pool.on('error', ignore);
  pool.on('connect', (client) => {
    client.on('error', ignore);
  });
}

function ignore(): void {
  // The next query on the connection reports it.
}
