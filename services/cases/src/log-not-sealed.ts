import type { Pool } from 'pg';

/** The log holds personal fields from before they were sealed, so it is not served. Nothing was changed. */
export class LogNotSealed extends Error {
  override readonly name = 'LogNotSealed';

  constructor(position: string) {
    super(
      `The log of cases holds personal fields that are not sealed, from position ${position} on. ` +
        'Start its database alone (npm start -- --database-only), save the log with "attune backup DIR", then bring it into an empty database with "attune restore DIR --seal".',
    );
  }
}

/** @throws LogNotSealed */
export async function mustBeSealed(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ position: string }>('select position from cases.before_sealing limit 1');
  const [first] = rows;
  if (first !== undefined) throw new LogNotSealed(first.position);
}
