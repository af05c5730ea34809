import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { running } from './running.ts';
import { startTestServer } from './test-server.ts';

/** Before a Jest run: a server for its int-specs, unless `ATTUNE_TEST_POSTGRES` names one. What is set here reaches the workers. */
export default async function globalSetup({ rootDir }: { readonly rootDir: string }): Promise<void> {
  process.env['ATTUNE_TEST_RUN'] = randomBytes(4).toString('hex');
  if (process.env['ATTUNE_TEST_POSTGRES'] !== undefined || !hasIntegrationSpecs(join(rootDir, 'src'))) return;
  running.server = await startTestServer();
  process.env['ATTUNE_TEST_POSTGRES'] = running.server.url;
}

function hasIntegrationSpecs(folder: string): boolean {
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.int-spec.ts'))
  );
}
