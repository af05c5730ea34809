import { claim } from './claim/claim.ts';
import { hasData } from './data/has-data.ts';
import { makeData } from './data/make-data.ts';
import { passwordOf } from './data/password.ts';
import type { LocalPostgres } from './local-postgres.ts';
import type { LocalPostgresOptions } from './local-postgres-options.ts';
import { roomFor } from './room/room-for.ts';
import type { Room } from './room/room.ts';
import type { Server } from './server/server.ts';
import { startServer } from './server/start-server.ts';
import { stopOrphan } from './server/stop-orphan.ts';
import { stopServer } from './server/stop-server.ts';

/**
 * Starts PostgreSQL on this machine: makes the data if there are none, listens on the loopback address and a free port, with a password.
 * As root it runs as an unprivileged account; where that account cannot enter the clone, programs and data lie under /var/lib, which is
 * told by `onNotice`. If the caller's process ends, the server does; if it is killed, the next start on the same data ends the server.
 *
 * @returns the running server, once it accepts connections
 * @throws LocalPostgresRefused with what to do about it
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const room = roomFor(options);
  const { abandonedBy, release } = claim(room.dataDir);
  try {
    const password = await prepare(room, options, abandonedBy);
    const server = await startServer(room, options.settings);
    return handle(server, room.dataDir, password, release, options.onNotice);
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

function handle(
  server: Server,
  dataDir: string,
  password: string,
  release: () => void,
  onNotice: (notice: string) => void,
): LocalPostgres {
  let stopping: Promise<void> | undefined;
  const endWithUs = () => server.process.kill('SIGINT');
  process.once('exit', endWithUs);
  void server.gone.then((words) => {
    process.off('exit', endWithUs);
    release();
    if (stopping === undefined) onNotice(`PostgreSQL (process ${String(server.pid)}) ended by itself. Its last words: ${words}`);
  });
  return {
    url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${String(server.port)}/postgres`,
    dataDir,
    pid: server.pid,
    stop: () => (stopping ??= stopServer(server)),
  };
}
