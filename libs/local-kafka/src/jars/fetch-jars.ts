import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalKafkaRefused } from '../local-kafka-refused.ts';
import { kafkaVersion, pom } from './pom.ts';
import { run } from './run.ts';

const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/**
 * Fetches Apache Kafka's published jars by Maven, once.
 * @returns the folder that they lie in
 * @throws LocalKafkaRefused MavenMissing, JarsNotFetched
 */
export async function fetchJars(jarsDir: string, path: string, onNotice: (notice: string) => void): Promise<string> {
  const folder = join(jarsDir, `kafka-${kafkaVersion}`);
  if (existsSync(folder)) return folder;
  mkdirSync(jarsDir, { recursive: true });
  onNotice(`Fetching Apache Kafka ${kafkaVersion} (43 MB) by Maven.`);
  // Elsewhere first, and then in one step: what was interrupted is never taken for the whole, and two at once do no harm.
  const making = mkdtempSync(join(jarsDir, 'making-'));
  try {
    writeFileSync(join(making, 'pom.xml'), pom());
    const given = ['-q', '-B', '-f', join(making, 'pom.xml'), copy, '-DincludeScope=runtime', `-DoutputDirectory=${making}/jars`];
    const { exit, words } = await run('mvn', given, path);
    if (exit === undefined)
      throw new LocalKafkaRefused(
        'MavenMissing',
        "There is no mvn on the path. Apache Kafka's jars come by Maven, for example Debian's package maven.",
      );
    if (exit !== 0)
      throw new LocalKafkaRefused('JarsNotFetched', `Maven could not fetch Apache Kafka's jars. Its last words:\n${words}`);
    if (!existsSync(folder)) renameSync(join(making, 'jars'), folder);
    return folder;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
