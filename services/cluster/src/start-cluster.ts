import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareDatabase, roles, type Running, type StartAll, tokensFor } from '@attune/all-in-one';
import { localIssuer, secret, writeInstallation } from '@attune/installation';
import { freePorts, type LocalKafka, startLocalKafka } from '@attune/local-kafka';
import { startLocalPostgres } from '@attune/local-postgres';
import { makeTopics } from '@attune/messaging';
import { KeptChild } from './kept-child.ts';
import { at, serviceEnvironments } from './service-environments.ts';

const services = ['cases', 'contacts'] as const;

/** On one machine there is one broker, so nothing can be replicated. */
const onOneBroker = { partitions: 12, replicas: 1, minInSync: 1 };

/** How long the first start of all may take, in milliseconds. */
const patience = 120_000;

/** Everything, running as processes of their own. */
export interface RunningCluster extends Running {
  readonly kafka: LocalKafka;
  /** The processes, by the names of their services. */
  readonly processes: Readonly<Record<(typeof services)[number] | 'gateway', KeptChild>>;
}

/** Starts PostgreSQL and Apache Kafka, brings tables and topics up to date, and starts each service as a process of its own. */
export async function startCluster(given: StartAll): Promise<RunningCluster> {
  const { folder, clone, onNotice, logLevel = 'warn' } = given;
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const last of undo.splice(0).reverse()) await last();
  };
  try {
    const postgres = await startLocalPostgres({ dataDir: `${folder}/postgres`, cloneDir: clone, onNotice });
    undo.push(() => postgres.stop());
    const kafka = await startLocalKafka({
      dataDir: `${folder}/kafka`,
      jarsDir: join(clone, 'node_modules/.cache/attune'),
      onNotice,
    });
    undo.push(() => kafka.stop());
    const password = (name: string) => Buffer.from(secret(folder, name)).toString('base64url');
    const database = await prepareDatabase(postgres.url, { services: password('database'), vault: password('vault') });
    await makeTopics({ brokers: [kafka.address], clientId: 'cluster' }, services, onOneBroker);

    const [free = 0, cases = 0, contacts = 0] = await freePorts(3);
    const ports = { gateway: given.port === 0 ? free : given.port, cases, contacts };
    const rateLimit = given.rateLimit?.max ?? 20_000;
    const environments = await serviceEnvironments({ folder, database, kafka: kafka.address, ports, logLevel, rateLimit });
    const start = (name: keyof typeof environments) => {
      const script = join(clone, `services/${name}/dist/main.js`);
      const child = new KeptChild({ name, script, environment: environments[name], onNotice });
      undo.push(() => child.stop());
      return child;
    };
    const processes = { cases: start('cases'), contacts: start('contacts'), gateway: start('gateway') };
    const address = at(ports.gateway);
    const failing = Promise.race(Object.values(processes).map(({ gaveUp }) => gaveUp));
    void failing.then(onNotice);
    await untilReady(address, failing);

    const issuer = await localIssuer(folder);
    const tokens = await tokensFor(issuer, given.tenant, given.clientId);
    writeInstallation(folder, { address, tenant: given.tenant, tokens, database: { owner: database.owner, roles } });
    return { address, issuer, tokens, owner: database.owner, postgres, kafka, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(address: string, failing: Promise<string>): Promise<void> {
  const until = performance.now() + patience;
  let said = 'nothing';
  while (performance.now() < until) {
    const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    said = answer === undefined ? said : await answer.text();
    const failed = await Promise.race([failing, pause(100)]);
    if (failed !== undefined) throw new Error(failed);
  }
  throw new Error(`The services were not ready within ${String(patience / 1000)} s. The last that they said: ${said}`);
}
