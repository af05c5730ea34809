// What `npm test -- …` narrows to comes by the environment: on its way through Nx and a shell a test's name would lose its quotes.
const { ATTUNE_TEST_FILES: files, ATTUNE_TEST_NAME: name } = process.env;

/** One configuration for all: `--rootDir libs/kernel` makes it a project's. */
export default {
  testMatch: files ? files.split('\n') : ['<rootDir>/src/**/*.{spec,int-spec}.ts'],
  ...(name ? { testNamePattern: name } : {}),
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { configFile: import.meta.dirname + '/.swcrc' }] },
  // Other libraries are read as sources, so no test waits for a build.
  testEnvironmentOptions: { customExportConditions: ['@attune/source', 'node', 'node-addons'] },
  globalSetup: import.meta.dirname + '/libs/testing/src/postgres/global-setup.ts',
  globalTeardown: import.meta.dirname + '/libs/testing/src/postgres/global-teardown.ts',
  testTimeout: 30_000, // specs that start real servers, on a machine that does other things too
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  reporters: ['default', import.meta.dirname + '/jest.report.js'],
};
