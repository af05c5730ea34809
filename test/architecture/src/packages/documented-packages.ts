import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/root.ts';

/** Packages with a row in docs/packages.md, by name, with the version that stands there. */
export function documentedPackages(): ReadonlyMap<string, string> {
  const rows = readFileSync(join(root, 'docs/packages.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1); // the head
  const choices = rows.map((row) => row.split(' | ')[1] ?? '');
  return new Map(
    choices.flatMap((choice) =>
      [...choice.matchAll(/(\S+) (\d+\.\d+\.\S+?)(?=,|$| \()/g)].map(([, name = '', version = '']) => [name, version]),
    ),
  );
}
