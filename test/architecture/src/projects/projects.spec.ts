import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asksFor, projects } from '../workspace/projects.ts';
import { root } from '../workspace/root.ts';

interface Configuration {
  readonly references: readonly { readonly path: string }[];
}

const referencesOf = (folder: string) => {
  const configuration = JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8')) as Configuration;
  return configuration.references.map(({ path }) => join(folder, path)).sort();
};
const typed = projects().filter(({ folder }) => existsSync(join(root, folder, 'tsconfig.json')));
const folderOf = new Map(projects().map(({ folder, manifest }) => [manifest.name, folder]));

it('compiles every project: the tsconfig.json at the root names them all', () => {
  expect(referencesOf('.')).toEqual(typed.map(({ folder }) => folder));
});

it.each(typed)('$folder is named by its folder, and tagged with one scope and one type', ({ folder, manifest }) => {
  expect(manifest.name).toBe(`@attune/${basename(folder)}`);
  const tags = manifest.nx?.tags ?? [];
  expect(tags.map((tag) => tag.split(':')[0]).sort()).toEqual(['scope', 'type']);
});

it.each(typed)('$folder is built, checked, tested and linted', ({ manifest }) => {
  expect(Object.keys(manifest.nx?.targets ?? {}).sort()).toEqual(['build', 'lint', 'test', 'typecheck']);
});

it.each(typed)("$folder's references are the libraries it asks for", (project) => {
  const libraries = asksFor(project).flatMap(([name]) => folderOf.get(name) ?? []);
  expect(referencesOf(project.folder)).toEqual(libraries.sort());
});
