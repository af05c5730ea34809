import pg from 'pg';
import type { ByRole } from '../migrations/database-roles.ts';
import { connectionLimits } from './connection-limits.ts';
import { outliveBreaks } from './outlive-breaks.ts';

/** Pools by role, and how to end them all. */
export type Pools<Role extends keyof ByRole<unknown>> = Pick<ByRole<pg.Pool>, Role> & { readonly end: () => Promise<void> };

/**
 * A pool for each role that has an address, of so many connections. None waits for ever: neither for a connection nor for an answer.
 * @param addresses `postgres://…` with each role's name and password
 */
export function openPools<Role extends keyof ByRole<unknown>>(
  addresses: Pick<ByRole<string>, Role>,
  sizes: Pick<ByRole<number>, Role>,
): Pools<Role> {
  const roles = Object.keys(sizes) as Role[];
  const pools = Object.fromEntries(roles.map((role) => [role, openPool(addresses[role], sizes[role])])) as Pick<
    ByRole<pg.Pool>,
    Role
  >;
  return {
    ...pools,
    end: async () => {
      for (const role of roles) await pools[role].end();
    },
  };
}

function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, ...connectionLimits });
  outliveBreaks(pool);
  return pool;
}
