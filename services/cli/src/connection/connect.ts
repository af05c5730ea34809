import type { Role } from '@attune/contracts';
import { localIssuer, readInstallation } from '@attune/installation';
import { notReachable } from '../ending/not-reachable.ts';
import { wrongUse } from '../ending/wrong-use.ts';
import type { Connection } from './connection.ts';
import { folder } from './folder.ts';

// As long as the longest import takes, and no longer than a token that may leak should live.
const aDay = 24 * 3600;

/** As whom a command asks. */
export interface AskingAs {
  readonly role: Role;
  /** Another tenant than the one the server was started for. */
  readonly tenant?: string | undefined;
}

/**
 * Where the gateway is and with which token to ask it: ATTUNE_URL and ATTUNE_TOKEN, else the server that was started here, with a
 * token signed by its key.
 */
export async function connect({ role, tenant }: AskingAs, environment: NodeJS.ProcessEnv): Promise<Connection> {
  const { ATTUNE_URL: url, ATTUNE_TOKEN: token } = environment as {
    readonly ATTUNE_URL?: string;
    readonly ATTUNE_TOKEN?: string;
  };
  const kept = folder(environment);
  const installation = readInstallation(kept);
  const address = url ?? installation?.address;
  if (address === undefined) {
    throw notReachable(
      `No server was started here (${kept} says nothing). Start one with npm start, or set ATTUNE_URL and ATTUNE_TOKEN.`,
    );
  }
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw wrongUse('ATTUNE_URL must be an address such as https://attune.example.org.');
  if (token !== undefined && tenant !== undefined)
    throw wrongUse('ATTUNE_TOKEN says the tenant already; leave out --tenant, or the variable.');
  if (token !== undefined) return { address, token };
  // A token of this installation is nobody else's business.
  if (installation === undefined || new URL(address).origin !== new URL(installation.address).origin) {
    throw wrongUse('ATTUNE_URL names another server than the one started here; set ATTUNE_TOKEN to a token for it.');
  }
  const { sign } = await localIssuer(kept);
  return { address, token: await sign({ sub: `${role}-1`, tenant: tenant ?? installation.tenant, roles: [role] }, aDay) };
}
