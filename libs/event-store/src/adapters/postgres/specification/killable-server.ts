import pg from 'pg';
import type { KillableServer } from '../../../conformance/fixture.ts';
import { ownServer } from './own-server.ts';
import { smallDisk, type SmallDisk } from './small-disk.ts';
import { postgresViews, rowsTable } from './postgres-views.ts';
import { testSchema } from './test-schema.ts';

/** An empty log on a server that may be killed, frozen, filled up and closed to writing. */
export async function killableServer(): Promise<KillableServer> {
  const server = await ownServer();
  const world = await testSchema(rowsTable, { server: server.url });
  const asOwner = async (...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  let disk: SmallDisk | undefined;
  return {
    open: (options) => world.open(options),
    views: postgresViews(world),
    kill: () => server.kill(),
    restart: () => server.restart(),
    freeze: () => {
      server.freeze();
      return Promise.resolve();
    },
    thaw: () => {
      server.thaw();
      return Promise.resolve();
    },
    readOnly: (on) => asOwner(`alter system set default_transaction_read_only = ${on ? 'on' : 'off'}`, 'select pg_reload_conf()'),
    nearlyFull: async () => {
      const small = (disk = smallDisk());
      const events = `${pg.escapeIdentifier(world.schema)}.events`;
      await asOwner(
        `create tablespace small location '${small.folder(server.dataDir)}'`,
        `alter table ${events} set tablespace small`,
      );
      small.fill(4);
      return small;
    },
    close: async () => {
      server.thaw();
      // Its own connections may have gone with the server that was killed.
      await world.close().catch(() => undefined);
      await server.stop();
      disk?.remove();
    },
  };
}
