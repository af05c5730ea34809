import { setTimeout as pause } from 'node:timers/promises';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';
import type { Room } from '../room/room.ts';
import { freePort } from './free-port.ts';
import { launch } from './launch.ts';
import type { Server } from './server.ts';

/** Passes by itself: a port that was taken meanwhile, or sessions of a killed server that still hold its memory. */
const passing = /Address already in use|could not create any TCP\/IP sockets|pre-existing shared memory block/;
const patienceMs = 20_000;

/**
 * Starts PostgreSQL on a free port, again where what stands in its way passes by itself.
 *
 * @throws LocalPostgresRefused `Failed` with PostgreSQL's words
 */
export async function startServer(
  room: Room,
  settings?: Readonly<Record<string, string>>,
  choosePort = freePort,
): Promise<Server> {
  const patientUntil = performance.now() + patienceMs;
  for (;;) {
    const started = await launch(room, await choosePort(), settings);
    if (typeof started !== 'string') return started;
    if (!passing.test(started) || performance.now() > patientUntil) {
      throw new LocalPostgresRefused('Failed', `PostgreSQL does not start on ${room.dataDir}: ${started}`);
    }
    await pause(100);
  }
}
