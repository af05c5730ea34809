/** A file that breaks a rule of the architecture, and what lint is to say of it. */
export interface Planted {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  readonly refusedBy: string;
}

const boundaries = '@nx/enforce-module-boundaries: ';
const wrongTag = `${boundaries}A project tagged with`;
const imports = 'no-restricted-imports: ';
const rule = 'services/cases/src/features/plant/plant.ts';

/** One file per violation: two in one file could hide each other. */
export const planted: readonly Planted[] = [
  {
    what: 'a service that imports another',
    file: 'services/gateway/src/plant.ts',
    code: "import '@attune/cases';",
    refusedBy: wrongTag,
  },
  {
    what: 'a path into another project',
    file: 'services/cases/src/plant.ts',
    code: "import '../../../libs/kernel/src/index.ts';",
    refusedBy: `${boundaries}Projects cannot be imported by a relative or absolute path`,
  },
  { what: 'Nest in kernel', file: 'libs/kernel/src/plant.ts', code: "import '@nestjs/common';", refusedBy: wrongTag },
  { what: 'a database in contracts', file: 'libs/contracts/src/plant.ts', code: "import 'pg';", refusedBy: wrongTag },
  {
    what: 'the CLI that imports a service',
    file: 'services/cli/src/plant.ts',
    code: "import '@attune/cases';",
    refusedBy: wrongTag,
  },
  {
    what: 'a library that imports a service',
    file: 'libs/history-import/src/service.ts',
    code: "import '@attune/gateway';",
    refusedBy: wrongTag,
  },
  {
    what: 'a pure library that imports storage',
    file: 'libs/history-import/src/plant.ts',
    code: "import '@attune/event-store';",
    refusedBy: wrongTag,
  },
  {
    what: 'a way past the door of a service',
    file: 'services/all-in-one/src/plant.ts',
    code: "import '@attune/cases/src/cases.module.ts';",
    refusedBy: imports,
  },
  {
    what: 'the clock in a rule',
    file: rule,
    code: 'export const now = () => Date.now();',
    refusedBy: 'no-restricted-properties',
  },
  {
    what: 'today in a rule',
    file: rule.replace('plant.ts', 'today.ts'),
    code: 'export const today = () => new Date();',
    refusedBy: 'no-restricted-syntax',
  },
  {
    what: 'chance in the domain',
    file: 'services/cases/src/domain/chance.ts',
    code: 'export const chance = () => Math.random();',
    refusedBy: 'no-restricted-properties',
  },
  {
    what: 'a random id in kernel',
    file: 'libs/kernel/src/random.ts',
    code: "import { randomUUID } from 'node:crypto';\nexport const id = () => randomUUID();",
    refusedBy: imports,
  },
  {
    what: 'random ids by the global in the domain',
    file: 'services/cases/src/domain/id.ts',
    code: 'export const id = () => crypto.randomUUID();',
    refusedBy: 'no-restricted-globals',
  },
  {
    what: 'a file read in contracts',
    file: 'libs/contracts/src/read.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    refusedBy: imports,
  },
  {
    what: 'storage in a rule',
    file: rule.replace('plant.ts', 'store.ts'),
    code: "import '@attune/event-store';",
    refusedBy: imports,
  },
  {
    what: 'a view in a rule',
    file: rule.replace('plant.ts', 'view.ts'),
    code: "import '../../views/case-list/case-list.ts';",
    refusedBy: imports,
  },
  {
    what: 'a feature in the domain',
    file: 'services/cases/src/domain/feature.ts',
    code: "import '../features/plant/plant.ts';",
    refusedBy: imports,
  },
  {
    what: 'a rule of lint switched off',
    file: 'libs/kernel/src/off.ts',
    code: '/* eslint-disable */\nexport const now = () => Date.now();',
    refusedBy: 'no-restricted-properties',
  },
  {
    what: 'a file of more than 200 lines',
    file: 'libs/kernel/src/long.ts',
    code: 'export {};\n'.repeat(201),
    refusedBy: 'max-lines',
  },
];
