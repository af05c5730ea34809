import { createServer } from 'node:net';

/** So many ports of the loopback address that are free now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const probes = await Promise.all(Array.from({ length: count }, probe));
  await Promise.all(probes.map(({ close }) => close()));
  return probes.map(({ port }) => port);
}

function probe(): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => {
            closed();
          });
        });
      resolve({ port, close });
    });
  });
}
