import type { BareWorkspace } from './bare-workspace.ts';

/** Takes the place of the specs' PostgreSQL in a workspace whose planted specs need none. */
export function withoutDatabase({ plant }: BareWorkspace): void {
  plant('libs/testing/src/postgres/global-setup.ts', 'export default function setup(): void {}\n');
  plant('libs/testing/src/postgres/global-teardown.ts', 'export default function teardown(): void {}\n');
  plant(
    'libs/testing/src/postgres/test-server.ts',
    "export const startTestServer = () => ({ url: 'none', stop: () => undefined });\n",
  );
}
