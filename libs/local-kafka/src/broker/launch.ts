import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalKafkaRefused } from '../local-kafka-refused.ts';

const patience = 90_000;

/** A broker's process and how to learn of its end. */
export interface Broker {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Resolves with its last words when it has ended. */
  readonly gone: Promise<string>;
}

export interface Launch {
  readonly jars: string;
  readonly folder: string;
  readonly port: number;
  readonly path: string;
}

/** Starts the broker and waits until it accepts connections. @throws LocalKafkaRefused BrokerEnded, BrokerSilent */
export async function launch({ jars, folder, port, path }: Launch): Promise<Broker> {
  const given = ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-Djava.awt.headless=true', `-Dkafka.logs.dir=${folder}`];
  const main = [
    `-Dlog4j2.configurationFile=${folder}/log4j2.properties`,
    '-cp',
    `${jars}/*`,
    'kafka.Kafka',
    `${folder}/server.properties`,
  ];
  // A group of its own: Ctrl-C at a terminal reaches the starter, which ends the broker after those who use it.
  const child = spawn('java', [...given, ...main], {
    env: { ...process.env, PATH: path },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  const keep = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('close', () => {
      resolve(words);
    });
  });
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const ended = await Promise.race([gone, pause(100)]);
    if (ended !== undefined)
      throw new LocalKafkaRefused('BrokerEnded', `Apache Kafka ended before it was ready. Its last words:\n${ended}`);
    if (await answers(port)) return { process: child, pid: child.pid ?? 0, gone };
  }
  child.kill('SIGKILL');
  throw new LocalKafkaRefused(
    'BrokerSilent',
    `Apache Kafka did not listen within ${String(patience / 1000)} s. Its last words:\n${words}`,
  );
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const knocking = connect(port, '127.0.0.1');
    const told = (heard: boolean) => {
      knocking.destroy();
      resolve(heard);
    };
    knocking.once('connect', () => {
      told(true);
    });
    knocking.once('error', () => {
      told(false);
    });
  });
}
