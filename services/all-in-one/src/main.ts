import { resolve } from 'node:path';
import { uuidV5 } from '@attune/kernel';
import { fillDemo } from './demo/fill-demo.ts';
import { readOptions } from './options.ts';
import { startAll } from './start-all.ts';
import { startDatabase } from './start-database.ts';
import { welcome } from './welcome.ts';

const clone = resolve(import.meta.dirname, '../../..');
const options = readOptions(clone, process.argv.slice(2), process.env);
const tenant = options.demo ? 'demo' : 'home';
// Whom the client token speaks for: the first of the demonstration's people.
const clientId = uuidV5('5bec1f1c-0000-4000-8000-000000000000', 'demo/client/0');

const say = (text: string) => {
  process.stdout.write(`${text}\n`);
};

try {
  const given = { ...options, clone, tenant, clientId, onNotice: say };
  if (options.databaseOnly) {
    endBySignal(await startDatabase(given));
    say(`The database of ${options.folder} is running, and nothing else: for attune backup and the like. Ctrl-C ends it.`);
  } else {
    const running = await startAll(given);
    endBySignal(running);
    if (options.demo) await fillDemo(running, say);
    say(welcome(running, options.folder, tenant));
  }
} catch (error) {
  process.stderr.write(`Attune could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function endBySignal({ stop }: { readonly stop: () => Promise<void> }): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
