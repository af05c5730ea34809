import { postgreSQLRawSQLProjection, rebuildPostgreSQLProjections } from '@event-driven-io/emmett-postgresql';
import { rawSql } from '@event-driven-io/dumbo';
import { aFact } from './fact.ts';
import { type Emmett, emmettEvent, type EmmettEvent } from './emmett.ts';
import { pulling } from './emmett-view.ts';

/** Fills the peer's log, 10 events a stream, and gives what rebuilds a view of it. */
export async function emmettRebuild(url: string, { store }: Emmett, events: number): Promise<() => Promise<void>> {
  for (let stream = 0; stream * 10 < events; stream += 1) {
    const facts = Array.from({ length: 10 }, (_none, index) =>
      emmettEvent({ ...aFact(index), debtId: `case-${String(stream)}` }),
    );
    await store.appendToStream(`case-${String(stream)}`, facts);
  }
  const projection = postgreSQLRawSQLProjection<EmmettEvent>({
    name: 'noted-debts',
    canHandle: ['DebtNoted'],
    init: () =>
      rawSql('create table if not exists emmett_debts (stream text primary key, debts int not null, cents bigint not null)'),
    evolve: ({ data }) =>
      rawSql(`insert into emmett_debts values ('${data.debtId}', 1, ${String(data.amount.cents)})
        on conflict (stream) do update set debts = emmett_debts.debts + 1, cents = emmett_debts.cents + excluded.cents`),
  });
  return async () => {
    const consumer = rebuildPostgreSQLProjections<EmmettEvent>({ connectionString: url, pulling, projections: [projection] });
    await consumer.start();
    await consumer.close();
  };
}
