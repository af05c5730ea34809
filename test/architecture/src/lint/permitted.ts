/** Files that look like the planted ones and break nothing: without them a rule that refuses everything would pass. */
export const permitted: Readonly<Record<string, string>> = {
  'services/all-in-one/src/doors.ts': "import '@attune/cases';\nimport '@attune/gateway';\n",
  'services/cases/src/features/permitted/permitted.ts':
    "import '@attune/kernel';\nimport '@attune/contracts';\nimport '../../domain/case.ts';\n",
  'services/cases/src/features/permitted/permitted.controller.ts':
    "import '@nestjs/common';\nexport const now = () => Date.now();\n",
  'services/cases/src/features/permitted/permitted.spec.ts': "import '@attune/testing';\nexport const now = () => Date.now();\n",
  'services/cases/src/domain/given.ts': 'export const at = (instant: string) => new Date(instant);\n',
  'libs/kernel/src/hashing.ts': "import { createHash } from 'node:crypto';\nexport const hash = createHash;\n",
  'services/cli/src/libraries.ts': "import '@attune/contracts';\nimport 'node:fs';\n",
};
