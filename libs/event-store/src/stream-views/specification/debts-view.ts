import type { StoredEvent } from '../../port/stored-event.ts';
import { type StreamView, streamView } from '../stream-view.ts';

/** The table of `debtsView`, for `testSchema`. */
export const debtsTable = `
  create table debts (
    tenant text not null, stream text not null, line int not null, note text, amount bigint not null, at timestamptz not null, facts jsonb,
    constraint debts_by_line primary key (tenant, stream, line)
  );
  create index debts_by_amount on debts (tenant, amount desc, stream);
  alter table debts add constraint debts_amount_not_negative check (amount >= 0);
  alter table debts enable row level security;
  create policy one_tenant on debts for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')))`;

interface Debt {
  readonly line: number;
  readonly note: string;
  readonly amount: bigint;
  readonly at: string;
  readonly facts: object;
}

/** A view for specs: a row per debt that has not been withdrawn by a later event, so rows come, change and go. */
export function debtsView(look: (event: StoredEvent) => void = () => undefined): StreamView {
  return streamView<Debt>({
    name: 'debts',
    version: 1,
    types: ['DebtAdded', 'DebtWithdrawn'],
    table: 'debts',
    key: ['tenant', 'stream', 'line'],
    rows: (history) => {
      const debts = new Map<number, Debt>();
      for (const event of history) {
        look(event);
        const data = JSON.parse(event.body) as { line: number; amount: number; note: string };
        if (event.type === 'DebtWithdrawn') debts.delete(data.line);
        else
          debts.set(data.line, {
            ...data,
            amount: BigInt(data.amount),
            at: event.occurredAt,
            facts: { revision: event.revision },
          });
      }
      return [...debts.values()];
    },
  });
}
