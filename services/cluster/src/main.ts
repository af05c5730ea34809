import { resolve } from 'node:path';
import { readPlace, welcome } from '@attune/all-in-one';
import { Command } from 'commander';
import { startCluster } from './start-cluster.ts';

const clone = resolve(import.meta.dirname, '../../..');
const command = new Command('npm run cluster --').description(
  'Starts each service of Attune as a process of its own, over PostgreSQL and a real Apache Kafka.',
);
const place = readPlace(command, clone, process.argv.slice(2), process.env);
const tenant = 'home';
const say = (text: string) => {
  process.stdout.write(`${text}\n`);
};

try {
  const running = await startCluster({
    ...place,
    clone,
    tenant,
    clientId: '00000000-0000-4000-8000-000000000000',
    onNotice: say,
  });
  say(welcome(running, place.folder, tenant));
  say(`The services are processes of their own; Apache Kafka answers at ${running.kafka.address}.`);
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
} catch (error) {
  process.stderr.write(`The cluster could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
