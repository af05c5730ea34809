import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/run/clone.js';

/** Whether projects and all that they are built from were compiled after their sources last changed: a glance at times, no compiler. */
export function areBuilt(projects) {
  const seen = new Set();
  return projects.every((project) => isBuilt(project, seen));
}

function isBuilt(project, seen) {
  const folder = join(root, project);
  if (seen.has(folder)) return true;
  seen.add(folder);
  const built = statSync(join(folder, 'dist/.tsbuildinfo'), { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || newest(folder) > built) return false;
  const { references = [] } = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));
  return references.every(({ path }) => isBuilt(join(project, path), seen));
}

/** When anything in a project's sources, or what it is compiled by, was changed last; a folder changes when a file in it goes. */
function newest(folder) {
  const sources = join(folder, 'src');
  const within = existsSync(sources) ? readdirSync(sources, { recursive: true }).map((name) => join(sources, name)) : [];
  const files = [...within, sources, join(folder, 'tsconfig.json'), join(root, 'tsconfig.base.json')];
  return Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
