// Who may import whom, by the tags in each package.json. A project must satisfy every line that bears one of its tags.
const scope = (own, ...others) => ({
  sourceTag: `scope:${own}`,
  onlyDependOnLibsWithTags: ['shared', own, ...others].map((name) => `scope:${name}`),
});
const type = (own, ...others) => ({
  sourceTag: `type:${own}`,
  onlyDependOnLibsWithTags: [own, ...others].map((name) => `type:${name}`),
});

const forSpecs = ['fast-check', '@jest/globals'];

export const boundaries = {
  enforceBuildableLibDependency: true,
  depConstraints: [
    scope('shared'),
    scope('cases'),
    scope('contacts'),
    scope('gateway'),
    scope('all-in-one', 'cases', 'contacts', 'gateway'),
    scope('cluster', 'all-in-one'),
    scope('cli'),
    scope('test', 'cases', 'contacts', 'gateway', 'all-in-one', 'cluster', 'cli'),
    { ...type('domain'), allowedExternalImports: ['temporal-polyfill', ...forSpecs] },
    { ...type('contracts', 'domain'), allowedExternalImports: ['temporal-polyfill', 'zod', ...forSpecs] },
    type('pure', 'contracts', 'domain'),
    type('infrastructure', 'contracts', 'domain', 'pure', 'testing'),
    type('testing', 'contracts', 'domain', 'infrastructure'),
    type('service', 'contracts', 'domain', 'pure', 'infrastructure', 'testing'),
    type('app', 'contracts', 'domain', 'pure', 'infrastructure', 'testing', 'service'),
    type('test', 'contracts', 'domain', 'pure', 'infrastructure', 'testing', 'service', 'app'),
  ],
};
