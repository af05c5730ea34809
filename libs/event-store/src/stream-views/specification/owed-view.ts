import { type StreamView, streamView } from '../stream-view.ts';

/** The table of `owedView`, as a migration of a later release would make it beside the one of version 1. */
export const owedTable = `
  create table debts_2 (
    tenant text not null, stream text not null, line int not null, owed numeric(12, 2) not null, words text[] not null,
    primary key (tenant, stream, line)
  );
  create index debts_2_by_owed on debts_2 (tenant, owed);`;

/** Version 2 of `debtsView`: other columns, in a table of its own, so that both versions serve side by side. */
export function owedView(): StreamView {
  return streamView({
    name: 'debts',
    version: 2,
    types: ['DebtAdded', 'DebtWithdrawn'],
    reads: ['type', 'body'],
    table: 'debts_2',
    key: ['tenant', 'stream', 'line'],
    rows: (history) => {
      const owed = new Map<number, { readonly line: number; readonly owed: number; readonly words: readonly string[] }>();
      for (const event of history) {
        const { line, amount, note } = JSON.parse(event.body) as { line: number; amount: number; note: string };
        if (event.type === 'DebtWithdrawn') owed.delete(line);
        else owed.set(line, { line, owed: amount / 100, words: note.split(' ') });
      }
      return [...owed.values()];
    },
  });
}
