/** Which server, which Jest run and which of its workers a spec runs in. */
export interface TestRun {
  readonly server: string;
  readonly run: string;
  readonly worker: string;
}

/** Reads what Jest's setup and Jest left in the environment. */
export function testRun(): TestRun {
  const { ATTUNE_TEST_POSTGRES: server, ATTUNE_TEST_RUN: run = 'alone', JEST_WORKER_ID: worker = '1' } = process.env;
  if (server === undefined)
    throw new Error('ATTUNE_TEST_POSTGRES is to hold the address of a PostgreSQL superuser: run the specs by `npm test`.');
  return { server, run, worker };
}
