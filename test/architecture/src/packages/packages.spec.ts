import { asksFor, project, projects } from '../workspace/projects.ts';
import { documentedPackages } from './documented-packages.ts';

const everyone = [project('.'), ...projects()];
const asked = everyone.flatMap((one) => asksFor(one).map(([name, version]) => ({ folder: one.folder, name, version })));
const fromNpm = asked.filter(({ name }) => !name.startsWith('@attune/'));

it('asks for exact versions only', () => {
  const exact = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
  expect(asked.filter(({ version }) => !exact.test(version))).toEqual([]);
});

it('asks for one version of each package', () => {
  const versions = Map.groupBy(asked, ({ name }) => name);
  const several = [...versions].filter(([, found]) => new Set(found.map(({ version }) => version)).size > 1);
  expect(several).toEqual([]);
});

it('has a row in docs/packages.md for each package, with the version in use', () => {
  const documented = documentedPackages();
  expect(fromNpm.filter(({ name, version }) => documented.get(name) !== version)).toEqual([]);
});

it('has no row for a package that nobody uses', () => {
  const used = new Set(fromNpm.map(({ name }) => name));
  expect([...documentedPackages().keys()].filter((name) => !used.has(name))).toEqual([]);
});
