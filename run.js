// `npm start`, `npm test` and the like on a bare machine: Node 20 or newer, nothing else. Imports from Node and from here alone.
import { Interrupted, onInstalledNode } from './tools/run/child.js';
import { Remedy } from './tools/run/clone.js';
import { prepare } from './tools/run/prepare.js';

const [command = '', ...args] = process.argv.slice(2);
const nx = (...words) => onInstalledNode(['node_modules/nx/dist/bin/nx.js', ...words], { group: true });

const commands = {
  start: async () => {
    await prepare('services/all-in-one');
    return onInstalledNode(['services/all-in-one/dist/main.js', ...args]);
  },
  cluster: async () => {
    await prepare('services/cluster');
    return onInstalledNode(['services/cluster/dist/main.js', ...args]);
  },
  test: async () => {
    await prepare();
    return onInstalledNode(['--disable-warning=ExperimentalWarning', 'tools/run/test.js', ...args], { group: true });
  },
  bench: async () => {
    await prepare('test/bench');
    return onInstalledNode(['test/bench/dist/main.js', ...args], { group: true });
  },
  durability: async () => {
    await prepare('test/durability');
    const campaign = await onInstalledNode(['test/durability/dist/main.js', ...args], { group: true });
    // The suite's own behaviours 75 and 76, as often as the design asks; `npm test` kills ten times.
    const env = { ATTUNE_DURABILITY_KILLS: process.env.ATTUNE_DURABILITY_KILLS ?? '200' };
    const behaviours = ['libs/event-store/src/adapters/postgres/postgres.int-spec.ts', '-t', ' 7[56] '];
    const suite = ['--disable-warning=ExperimentalWarning', 'tools/run/test.js', ...behaviours];
    return campaign || (await onInstalledNode(suite, { env, group: true }));
  },
  build: () => prepare('.').then(() => 0),
  typecheck: () => prepare('.').then(() => 0),
  lint: async () => {
    await prepare();
    const lint = await nx('run-many', '-t', 'lint', '--parallel=2', ...args);
    const format = await onInstalledNode([
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '**/*.{ts,js}',
    ]);
    return lint || format;
  },
};

try {
  if (!Object.hasOwn(commands, command)) throw new Remedy(`Give one of: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await commands[command]();
} catch (error) {
  console.error(error instanceof Remedy ? error.message : error);
  if (command === 'test') console.log('\n0 passed, 1 failed, 0 skipped'); // whoever reads the last line finds it in any case
  process.exitCode = error instanceof Interrupted ? 130 : 1;
}
