import type { KillableServer } from '../../../conformance/fixture.ts';
import { ownServer } from './own-server.ts';
import { testSchema } from './test-schema.ts';

/** An empty log on a server that may be killed. */
export async function killableServer(): Promise<KillableServer> {
  const server = await ownServer();
  const world = await testSchema('select 1', { server: server.url });
  return {
    open: () => world.open(),
    kill: () => server.kill(),
    close: async () => {
      // Its own connections may have gone with the server that was killed.
      await world.close().catch(() => undefined);
      await server.stop();
    },
  };
}
