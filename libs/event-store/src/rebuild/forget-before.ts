import type { RebuildOptions } from './rebuilding.ts';
import { alone } from './swapping/alone.ts';
import { inTransaction } from '../connections/in-transaction.ts';
import { dropKept } from './tables/kept-before.ts';

/**
 * Drops the tables that served before the last swaps of views, once nobody wants them back.
 * @returns the names of the views of which one was kept
 * @throws RebuildRunning when a rebuild works in the schema
 */
export async function forgetBefore({
  admin,
  schema,
  views,
}: Pick<RebuildOptions, 'admin' | 'schema'> & { readonly views: readonly string[] }): Promise<readonly string[]> {
  return alone(admin, schema, () =>
    inTransaction(admin, async () => {
      const dropped: string[] = [];
      for (const view of views) if (await dropKept(admin, schema, view)) dropped.push(view);
      return dropped;
    }),
  );
}
