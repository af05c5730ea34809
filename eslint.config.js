import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.js';
import { purity } from './tools/lint/purity.js';

// Without a project graph the boundaries rule skips itself and the exit code is 0.
process.env.NX_DAEMON ??= 'false';
await createProjectGraphAsync();

const strict = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];
const doorOnly = {
  regex: '^@attune/(cases|contacts|gateway|all-in-one|cluster|cli)/',
  message: 'A service has one door: its index.ts.',
};

export default defineConfig(
  { ignores: ['**/dist/**', '**/reports/**', '**/node_modules/**', '.nx/**', '.data/**'] },
  // A rule that hinders is changed here, with its reason, for everyone.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: strict,
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      'no-restricted-imports': ['error', { patterns: [doorOnly] }],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // Nest declares its option bags as classes
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error', // leaves classes that decorated constructors inject alone
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        // Our own unions need no default; one over somebody else's union (zod's, pg's) may have it.
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: false },
      ],
    },
  },
  ...purity,
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'no-undef': 'off', 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-var': 'error' },
  },
);
