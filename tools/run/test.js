// Every test, or those asked for: one PostgreSQL for all, a Jest run per project by Nx, the sum as the last line. Runs on Node 24.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Remedy, root } from './clone.js';
import { narrowing } from './narrowing.js';
import { prepare } from './prepare.js';
import { forget, inWords, sum } from './sum.js';

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true));

async function runNx({ chosen, files, name }, url) {
  const env = { ...process.env, ATTUNE_TEST_POSTGRES: url, ATTUNE_TEST_FILES: files.join('\n'), ATTUNE_TEST_NAME: name ?? '' };
  const narrowed = files.length > 0 || name !== undefined ? ['--skip-nx-cache'] : []; // the cache knows whole runs only
  const projects = `--projects=${chosen.map((project) => project.name).join(',')}`;
  const words = ['run-many', '-t', 'test', projects, '--parallel=2', '--output-style=static', ...narrowed];
  const child = spawn(process.execPath, ['node_modules/nx/dist/bin/nx.js', ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code;
}

/** One server for all projects, unless somebody named theirs. */
async function testServer() {
  const given = process.env.ATTUNE_TEST_POSTGRES;
  if (given !== undefined) return { url: given, stop: () => undefined };
  const { startTestServer } = await import(join(root, 'libs/testing/src/postgres/test-server.ts'));
  return startTestServer();
}

async function run() {
  const asked = narrowing(process.argv.slice(2));
  await prepare(...(asked.chosen.length === narrowing([]).chosen.length ? ['.'] : asked.chosen.map(({ folder }) => folder)));
  forget(asked.chosen);
  const server = await testServer();
  try {
    const code = interrupted ? 1 : await runNx(asked, server.url);
    const total = sum(asked.chosen);
    if (code !== 0 && total.failed.length === 0) total.failed.push('a run ended badly although no test failed; see above');
    return total;
  } finally {
    await server.stop();
  }
}

let total = { passed: 0, failed: [], skipped: [] };
try {
  total = await run();
} catch (error) {
  console.error(error instanceof Remedy ? error.message : error);
  total.failed.push('the tests could not be run; see above');
}
if (total.passed + total.failed.length === 0) console.error('No test was found.');
console.log(inWords(total));
process.exitCode = interrupted ? 130 : total.failed.length > 0 || total.passed === 0 ? 1 : 0;
