import { createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { makeData } from '../data/make-data.ts';
import { roomFor } from '../room/room-for.ts';
import { scratch, sweepScratch } from '../specification/scratch.ts';
import { freePort } from './free-port.ts';
import { startServer } from './start-server.ts';
import { stopServer } from './stop-server.ts';

afterEach(sweepScratch);

it('takes another port when somebody was quicker', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  const taken = (squatter.address() as { readonly port: number }).port;
  const cloneDir = scratch();
  const room = roomFor({ cloneDir, dataDir: join(cloneDir, 'data'), onNotice: () => undefined });
  await makeData(room, 'secret');
  const ports = [taken];
  const server = await startServer(room, {}, () => Promise.resolve(ports.shift()).then((port) => port ?? freePort()));
  expect(server.port).not.toBe(taken);
  await stopServer(server);
  squatter.close();
});
