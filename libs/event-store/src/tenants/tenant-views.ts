import type { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { DeadlinePassed, within } from '../deadlines/within.ts';

/** Views as one tenant sees them. Whoever serves requests holds this, never a repository: without a tenant there is nothing to ask. */
export class TenantViews {
  readonly #views: DataSource;
  readonly #deadlineMs: number;

  /**
   * @param views connects as the reader
   * @param deadlineMs how long a reading may take, in milliseconds
   */
  constructor(views: DataSource, deadlineMs = 10_000) {
    this.#views = views;
    this.#deadlineMs = deadlineMs;
  }

  /**
   * Reads in a transaction that sees the tenant's rows only. Afterwards the manager is of no use to anybody.
   * @throws DeadlinePassed, and the driver's errors. A connection that does not answer in time is not used again.
   */
  async read<Result>(tenant: string, work: (rows: EntityManager) => Promise<Result>): Promise<Result> {
    const runner = this.#views.createQueryRunner();
    const connection = (await runner.connect()) as Client;
    const reading = async () => {
      await runner.startTransaction('READ COMMITTED');
      await runner.query(`select set_config('attune.tenant', $1, true)`, [tenant]);
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    };
    try {
      return await within(this.#deadlineMs, reading());
    } catch (error) {
      if (error instanceof DeadlinePassed) void connection.end();
      else await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
