import type { Permission } from '@attune/contracts';
import type { Actor } from '@attune/kernel';

/** Who is calling, as the token says. Nothing personal is in it. */
export interface Caller {
  readonly tenant: string;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
  /** Set when the caller is a client, or acts for one: then only the own cases exist. */
  readonly clientId?: string;
}
