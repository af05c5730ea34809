import type { EntityManager } from 'typeorm';
import type { DebtRow, DebtsVersion, Rebuilds } from '../../../conformance/rebuilds.ts';
import { rebuild } from '../../../rebuild/rebuild.ts';
import { swapBack } from '../../../rebuild/swap-back.ts';
import { debtsView } from '../../../stream-views/specification/debts-view.ts';
import { owedView } from '../../../stream-views/specification/owed-view.ts';
import type { TestSchema } from './test-schema.ts';

const columns = { 1: 'amount, note', 2: `owed * 100 as amount, array_to_string(words, ' ') as note` } as const;
const tables = { 1: 'debts', 2: 'debts_2' } as const;

/** The view of debts in PostgreSQL. */
export function postgresRebuilds({ admin, schema, dataSource }: TestSchema): Rebuilds<EntityManager> {
  const viewOf = (version: DebtsVersion) => (version === 1 ? debtsView() : owedView());
  return {
    projection: viewOf,
    rebuild: async (store, version, { parts, workers = 1 }) => {
      const { position } = await store.head({ allTenants: true });
      let filled = 0;
      const [report] = await rebuild({
        store,
        admin,
        schema,
        views: [viewOf(version)],
        workers,
        rangeSize: Math.ceil(Number(position) / parts),
        onProgress: ({ phase }) => {
          if (phase === 'filling') filled += 1;
        },
      });
      return { equal: report?.equal === true, parts: filled - 1 };
    },
    back: async (store, version) => {
      await swapBack({ store, admin, schema, view: viewOf(version) });
    },
    rows: async (version) => {
      const rows = await dataSource.query<(DebtRow & { readonly amount: string })[]>(
        `select stream, line, ${columns[version]} from ${schema}.${tables[version]} order by tenant, stream, line`,
      );
      return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
    },
    spoil: async (note) => {
      await admin.query(`update ${schema}.debts set note = $1`, [note]);
    },
  };
}
