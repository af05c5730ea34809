import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Names of the libraries that rules may lean on: those tagged domain, contracts or pure. */
function pureLibraries() {
  const packages = readdirSync(join(root, 'libs')).map((lib) => join(root, 'libs', lib, 'package.json'));
  return packages
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .filter(({ nx }) => ['type:domain', 'type:contracts', 'type:pure'].some((tag) => nx.tags.includes(tag)))
    .map(({ name }) => name);
}

const given = 'Time, ids and chance come in as arguments, and I/O stays outside.';
const banned = [
  'crypto',
  'performance',
  'process',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
];

/** No clock, no chance, no I/O by globals. */
const globals = {
  'no-restricted-globals': ['error', ...banned.map((name) => ({ name, message: given }))],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: given },
    { object: 'Math', property: 'random', message: given },
    { object: 'Temporal', property: 'Now', message: given },
    ...['globalThis', 'global'].flatMap((object) => banned.map((property) => ({ object, property, message: given }))),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: given },
    { selector: 'CallExpression[callee.name="Date"]', message: given },
    { selector: 'ImportExpression', message: 'A pure file imports at its head only.' },
  ],
};

// Hashing is arithmetic; everything else in Node's library touches the world.
const hashing = ['createHash', 'createHmac', 'hash', 'timingSafeEqual'];
const builtins = builtinModules.filter((name) => !name.startsWith('_') && name !== 'crypto');
const paths = [
  ...builtins.flatMap((name) => [name, `node:${name}`]).map((name) => ({ name, message: given })),
  ...['crypto', 'node:crypto'].map((name) => ({ name, allowImportNames: hashing, message: given })),
];
const refuse = (regex, message) => ({ regex, message });
const imports = (...patterns) => ({ ...globals, 'no-restricted-imports': ['error', { paths, patterns }] });

const specs = ['**/*.spec.ts', '**/*.int-spec.ts'];
const onlyPure = refuse(
  `^(?!\\.|node:|(${pureLibraries().join('|')})$)`,
  'domain/ and rules import kernel, contracts and the pure libraries only.',
);
const noWayOut = 'domain/ and rules know nothing of views, reactions, HTTP or storage.';
const edges = refuse('\\.(controller|module|projection|reaction)\\.ts$', noWayOut);

export const purity = [
  { files: ['libs/{kernel,contracts}/src/**/*.ts'], ignores: specs, rules: imports() },
  { files: ['services/*/src/domain/*.ts'], ignores: specs, rules: imports(onlyPure, edges, refuse('^\\.\\./', noWayOut)) },
  {
    files: ['services/*/src/domain/*/**/*.ts'],
    ignores: specs,
    rules: imports(onlyPure, edges, refuse('^(\\.\\./)+(features|views|reactions|migrations)/', noWayOut)),
  },
  {
    files: ['services/*/src/features/*/*.ts'],
    ignores: [...specs, '**/*.controller.ts', '**/*.module.ts'],
    rules: imports(onlyPure, edges, refuse('^\\.\\./\\.\\./(?!domain/)', noWayOut)),
  },
];
