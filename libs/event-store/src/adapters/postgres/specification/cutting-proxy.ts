import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly port: number;
  /** Lets the next answer to an append go nowhere, and cuts its connection. Resolves when that has happened. */
  cutAnswer(): Promise<void>;
  close(): Promise<void>;
}

/** Stands between clients and a server, and passes on what either says until told otherwise. */
export async function cuttingProxy(server: URL): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let cut: (() => void) | undefined;
  const proxy = createServer((client) => {
    const behind = connect(Number(server.port), server.hostname);
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        behind.destroy();
      });
    }
    // Writers announce over the same connections: an announcement's answer is not what is to be lost.
    let appends = false;
    client.on('data', (asked) => {
      if (asked.includes('append_')) appends = true;
      else if (asked.includes('notify')) appends = false;
    });
    client.pipe(behind);
    behind.on('data', (answer) => {
      if (cut === undefined || !appends) client.write(answer);
      else {
        cut();
        cut = undefined;
        client.destroy();
      }
    });
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    cutAnswer: () =>
      new Promise((resolve) => {
        cut = resolve;
      }),
    close: async () => {
      const closed = once(proxy, 'close');
      proxy.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
