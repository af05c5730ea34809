import { failureCode } from '@attune/kernel';
import type { Pool } from 'pg';
import pg from 'pg';
import { VaultAway } from '../vault-away.ts';

/** Calls a function of the vault. @throws VaultAway for whatever goes wrong; a driver's message stays behind, it may quote values */
export type Ask = <Row extends object>(call: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * After a question that was not answered in time none is asked for half as long again: else those who wait for each other, such as
 * commands for one case, would each wait out the whole deadline, one after another, and whatever is not personal behind them.
 * @param deadlineMs from the call to its answer, waiting for a connection included
 */
export function askBy(pool: Pool, schema: string, deadlineMs: number): Ask {
  const space = pg.escapeIdentifier(schema);
  let restsUntil = 0;
  return async <Row extends object>(call: string, values: readonly unknown[]) => {
    if (performance.now() < restsUntil) throw new VaultAway('deadline');
    // `query_timeout` ends a connection that hangs; the race also bounds the wait for one.
    const question = { text: `select * from ${space}.${call}`, values: [...values], query_timeout: deadlineMs };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        restsUntil = performance.now() + deadlineMs / 2;
        reject(new VaultAway('deadline'));
      }, deadlineMs);
    });
    try {
      return (await Promise.race([pool.query<Row>(question), late])).rows;
    } catch (error) {
      throw away(error);
    } finally {
      clearTimeout(timer);
    }
  };
}

function away(error: unknown): VaultAway {
  if (error instanceof VaultAway) return error;
  const answered = error instanceof pg.DatabaseError && error.severity === 'ERROR';
  return new VaultAway(answered ? 'refused' : 'unreachable', failureCode(error));
}
