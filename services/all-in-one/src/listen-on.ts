import { failureCode } from '@attune/kernel';

interface Listening {
  listen(port: number, host: string): Promise<unknown>;
  getUrl(): Promise<string>;
}

/** Listens on the loopback address. A usual port that is taken gives way to a free one; one that was asked for does not. */
export async function listenOn(
  app: Listening,
  { port, portAsked }: { readonly port: number; readonly portAsked: boolean },
  onNotice: (notice: string) => void,
): Promise<string> {
  try {
    await app.listen(port, '127.0.0.1');
  } catch (error) {
    if (failureCode(error) !== 'EADDRINUSE') throw error;
    if (portAsked)
      throw new Error(`Port ${String(port)} is taken. Stop what listens there, or give another: npm start -- --port 0`);
    onNotice(`Port ${String(port)} is taken, so a free one is used.`);
    await app.listen(0, '127.0.0.1');
  }
  return (await app.getUrl()).replace('[::1]', '127.0.0.1');
}
