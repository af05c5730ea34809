import { exitCode, isUuid } from '@attune/kernel';
import type { Role } from '@attune/contracts';
import { localIssuer, readInstallation } from '@attune/installation';
import { folder } from '../connection/folder.ts';
import { wrongUse } from '../ending/wrong-use.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { ttlSeconds } from './ttl-seconds.ts';

/** Whose token is wanted. */
export interface TokenAsked {
  readonly role: Role;
  readonly tenant?: string;
  readonly sub?: string;
  readonly scope?: string;
  readonly client?: string;
  readonly ttl: string;
}

/** Signs a token with the key of the installation and prints it, alone. No server needs to run. */
export async function signToken(asked: TokenAsked, terminal: Terminal, environment: NodeJS.ProcessEnv): Promise<number> {
  const { role, sub = `${role}-1`, scope, client, ttl } = asked;
  const seconds = ttlSeconds(ttl);
  if (seconds === undefined) throw wrongUse('--ttl is a time such as 15m, 8h or 7d, at most 366d.');
  if ((role === 'client') !== (client !== undefined))
    throw wrongUse('--client says whom a token of the role client speaks for: give both or neither.');
  if (client !== undefined && !isUuid(client)) throw wrongUse('--client is the id of a client: a UUID in lower case.');
  const kept = folder(environment);
  const { tenant = readInstallation(kept)?.tenant ?? 'home' } = asked;
  const { sign } = await localIssuer(kept);
  const token = await sign({ sub, tenant, roles: [role], scope, ...(client === undefined ? {} : { clientId: client }) }, seconds);
  terminal.result({ token, role, tenant, sub, seconds }, token);
  return exitCode.done;
}
