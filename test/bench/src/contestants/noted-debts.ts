import { type StoredEvent, streamView } from '@attune/event-store';
import type { Fact } from './fact.ts';

/** The table of the view, for our schema. */
export const viewTable = `create table noted_debts (
  tenant text not null, stream text not null, debts int not null, cents bigint not null, constraint noted_debts_key primary key (tenant, stream))`;

/** A view of ours as every read model is: a row a stream, from its history. */
export const notedDebts = streamView({
  name: 'noted-debts',
  version: 1,
  table: 'noted_debts',
  key: ['tenant', 'stream'],
  reads: ['body'],
  rows,
});

function rows(history: readonly Pick<StoredEvent, 'body'>[]) {
  const cents = history.reduce((sum, { body }) => sum + (JSON.parse(body) as Fact).amount.cents, 0);
  return history.length === 0 ? [] : [{ debts: history.length, cents: BigInt(cents) }];
}
