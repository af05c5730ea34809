import { LocalKafkaRefused } from '../local-kafka-refused.ts';
import { run } from './run.ts';

const oldest = 17;

/** Makes sure that there is a Java that Kafka 4 runs on. @throws LocalKafkaRefused JavaMissing */
export async function needJava(path: string): Promise<void> {
  const { exit, words } = await run('java', ['-version'], path);
  const version = Number(/version "(\d+)/.exec(words)?.[1] ?? 0);
  if (exit === 0 && version >= oldest) return;
  const found = exit === undefined ? 'There is no java on the path.' : `java is of version ${String(version)}.`;
  const mend = `Apache Kafka needs Java ${String(oldest)} or newer, for example Debian's openjdk-${String(oldest)}-jre-headless; or use a container engine with deploy/compose.yaml.`;
  throw new LocalKafkaRefused('JavaMissing', `${found} ${mend}`);
}
