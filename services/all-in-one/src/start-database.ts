import { secret, writeInstallation } from '@attune/installation';
import { startLocalPostgres } from '@attune/local-postgres';
import { prepareDatabase, roles } from './database.ts';
import type { StartAll } from './start-all.ts';

/** Starts the database alone, for the operator's commands on a log that the services do not serve. Nobody listens at the address it notes. */
export async function startDatabase({
  clone,
  folder,
  tenant,
  onNotice,
}: Pick<StartAll, 'clone' | 'folder' | 'tenant' | 'onNotice'>): Promise<{ readonly stop: () => Promise<void> }> {
  const postgres = await startLocalPostgres({ dataDir: `${folder}/postgres`, cloneDir: clone, onNotice });
  try {
    const password = (name: string) => Buffer.from(secret(folder, name)).toString('base64url');
    const database = await prepareDatabase(postgres.url, { services: password('database'), vault: password('vault') });
    writeInstallation(folder, {
      address: 'http://127.0.0.1:1',
      tenant,
      tokens: {},
      database: { owner: database.owner, roles },
    });
    return { stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
