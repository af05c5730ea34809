import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './broker/free-ports.ts';
import { type Broker, launch } from './broker/launch.ts';
import { log4j, serverProperties } from './broker/properties.ts';
import { stopOrphan } from './broker/stop-orphan.ts';
import { fetchJars } from './jars/fetch-jars.ts';
import { needJava } from './jars/need-java.ts';
import { run } from './jars/run.ts';
import type { LocalKafka, LocalKafkaOptions } from './local-kafka.ts';
import { LocalKafkaRefused } from './local-kafka-refused.ts';

const clusterId = 'QXR0dW5lT25lTWFjaGluZQ';

/**
 * Starts one Apache Kafka broker on this machine from its published jars: fetched by Maven if they are not there, on Java 17 or newer,
 * on the loopback address and a free port. If the caller's process ends, the broker does; if it is killed, the next start on the same
 * data ends the broker.
 * @returns the broker, once it accepts connections
 * @throws LocalKafkaRefused with what to do about it
 */
export async function startLocalKafka(options: LocalKafkaOptions): Promise<LocalKafka> {
  const { dataDir: folder, jarsDir, onNotice, path = process.env['PATH'] ?? '' } = options;
  await needJava(path);
  const jars = await fetchJars(jarsDir, path, onNotice);
  mkdirSync(folder, { recursive: true });
  const pidFile = join(folder, 'broker.pid');
  await stopOrphan(pidFile, folder);
  const [port = 0, controllerPort = 0] = await freePorts(2);
  writeFileSync(join(folder, 'log4j2.properties'), log4j);
  writeFileSync(join(folder, 'server.properties'), serverProperties({ port, controllerPort, data: join(folder, 'data') }));
  await format(jars, folder, path);
  let broker: Broker | undefined;
  const endWithUs = () => broker?.process.kill('SIGKILL');
  const start = async () => {
    broker = await launch({ jars, folder, port, path });
    writeFileSync(pidFile, String(broker.pid));
    process.once('exit', endWithUs);
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    broker?.process.kill(signal);
    await broker?.gone;
    broker = undefined;
    process.off('exit', endWithUs);
    rmSync(pidFile, { force: true });
  };
  await start();
  return {
    address: `127.0.0.1:${String(port)}`,
    get pid() {
      return broker?.pid ?? 0;
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    start,
  };
}

async function format(jars: string, folder: string, path: string): Promise<void> {
  if (existsSync(join(folder, 'data', 'meta.properties'))) return;
  const given = [
    '-cp',
    `${jars}/*`,
    'kafka.tools.StorageTool',
    'format',
    '-t',
    clusterId,
    '-c',
    join(folder, 'server.properties'),
  ];
  const { exit, words } = await run('java', given, path);
  if (exit !== 0) throw new LocalKafkaRefused('BrokerEnded', `Apache Kafka's data could not be made. Its last words:\n${words}`);
}
