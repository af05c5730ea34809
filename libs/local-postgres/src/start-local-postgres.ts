import { claim } from './claim/claim.ts';
import { hasData } from './data/has-data.ts';
import { makeData } from './data/make-data.ts';
import { passwordOf } from './data/password.ts';
import type { LocalPostgres } from './local-postgres.ts';
import type { LocalPostgresOptions } from './local-postgres-options.ts';
import { roomFor } from './room/room-for.ts';
import type { Room } from './room/room.ts';
import { KeptServer } from './server/kept-server.ts';
import { startServer } from './server/start-server.ts';
import { stopOrphan } from './server/stop-orphan.ts';

/**
 * Starts PostgreSQL on this machine: makes the data if there are none, listens on the loopback address and a free port, with a password.
 * As root it runs as an unprivileged account; where that account cannot enter the clone, programs and data lie under /var/lib, which is
 * told by `onNotice`. A server that ends by itself is started again on its port. If the caller's process ends, the server does; if it is
 * killed, the next start on the same data ends the server.
 *
 * @returns the running server, once it accepts connections
 * @throws LocalPostgresRefused with what to do about it
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const room = roomFor(options);
  const { settings, onNotice, restarts = 3 } = options;
  const { abandonedBy, release } = claim(room.dataDir);
  try {
    const password = await prepare(room, options, abandonedBy);
    const first = await startServer(room, settings);
    const again = (port: number) => startServer(room, settings, () => Promise.resolve(port));
    const server = new KeptServer({ first, again, mostTimes: restarts, onNotice, onGone: release });
    return {
      url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${String(first.port)}/postgres`,
      dataDir: room.dataDir,
      get pid() {
        return server.pid;
      },
      stop: () => server.stop(),
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function prepare(room: Room, options: LocalPostgresOptions, abandonedBy: number | undefined): Promise<string> {
  await stopOrphan(room.dataDir, abandonedBy, options.onNotice);
  const isThere = hasData(room);
  const password = passwordOf(room.dataDir, isThere, options.password);
  if (!isThere) await makeData(room, password);
  return password;
}
