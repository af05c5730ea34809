import { installationFile } from '@attune/installation';
import type { Running } from './start-all.ts';

/** What the screen shows once everything runs: where, with which tokens, and what to try next. */
export function welcome({ address, tokens }: Running, folder: string, tenant: string): string {
  const widest = Math.max(...Object.keys(tokens).map(({ length }) => length));
  const list = Object.entries(tokens).map(([role, token]) => `  ${role.padEnd(widest)}  ${token}`);
  return `
Attune is running.

  Address        ${address}
  Documentation  ${address}/docs
  Tenant         ${tenant}
  Kept in        ${folder} (tokens and addresses: ${installationFile(folder)})

A token for each role, good for a week:
${list.join('\n')}

Try next, in another terminal:
  curl ${address}/v1/cases -H "Authorization: Bearer $(npx --no attune token --role adviser)"
  npx --no attune import history examples/water-arrears.csv --map examples/water-arrears.map.yaml
  npx --no attune rebuild cases --all

Ctrl-C ends it; everything is there again at the next start.
`;
}
