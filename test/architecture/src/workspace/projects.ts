import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** What the specs read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly type?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly nx?: { readonly tags?: readonly string[]; readonly targets?: Readonly<Record<string, unknown>> };
}

/** A project of the workspace, by its folder, e.g. `libs/kernel`; the workspace itself is `.`. */
export interface Project {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every project, in the order of folders. */
export function projects(): readonly Project[] {
  return ['libs', 'services', 'test']
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) => readdirSync(join(root, room)).map((name) => `${room}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map(project);
}

/** One project. */
export function project(folder: string): Project {
  return { folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest };
}

/** Everything a project's package.json asks of npm: name and version. */
export function asksFor({ manifest }: Project): readonly (readonly [name: string, version: string])[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  return [dependencies, devDependencies, optionalDependencies, peerDependencies].flatMap((asked) => Object.entries(asked ?? {}));
}
