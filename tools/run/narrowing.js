import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Remedy, root } from './clone.js';

const rooms = ['libs', 'services', 'test'];

/** Every project of the workspace that has tests to run: folder and name. */
export function projects() {
  return rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) => readdirSync(join(root, room)).map((name) => `${room}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, name: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name }));
}

/**
 * What `npm test -- …` asks for: folders of projects, or spec files in them, and `-t name`.
 *
 * @returns the chosen projects, and for Jest the spec files (none: all) and the pattern of names
 */
export function narrowing(args) {
  const paths = [...args];
  const at = paths.findIndex((arg) => arg === '-t' || arg === '--testNamePattern');
  const [, name] = at < 0 ? [] : paths.splice(at, 2);
  if (at >= 0 && name === undefined) throw new Remedy('-t is to be followed by a name.');
  if (paths.length === 0) return { chosen: projects(), files: [], name };
  const wanted = paths.map(place);
  const chosen = projects().filter(({ folder }) => wanted.some((place) => place.folder === folder));
  return { chosen, files: wanted.flatMap(({ file }) => file ?? []), name };
}

function place(arg) {
  const path = posix.normalize(arg.replaceAll('\\', '/')).replace(/\/$/, '');
  const project = projects().find(({ folder }) => path === folder || path.startsWith(`${folder}/`));
  if (project === undefined || !existsSync(join(root, path))) {
    const folders = projects().map(({ folder }) => folder);
    throw new Remedy(
      `"${arg}" is neither a project nor a spec file. Give a file, \`-t name\`, or one of: ${folders.join(', ')}.`,
    );
  }
  return { folder: project.folder, file: path === project.folder ? undefined : join(root, path) };
}
