import pg from 'pg';
import { postgresEventStore } from '../../adapters/postgres/postgres-event-store.ts';
import { debtsView } from '../../stream-views/specification/debts-view.ts';
import { rebuild } from '../rebuild.ts';

// A rebuild in a process of its own, to be killed: says that it begins, then does it.
const [connectionString = '', schema = '', parts = '1'] = process.argv.slice(2);
const admin = new pg.Client({ connectionString });
await admin.connect();
const pool = new pg.Pool({ connectionString, max: 2 });
const store = postgresEventStore({ pool, schema });
const { position } = await store.head({ allTenants: true });
process.stdout.write('begins\n');
await rebuild({ store, admin, schema, views: [debtsView()], workers: 2, rangeSize: Math.ceil(Number(position) / Number(parts)) });
await store.close();
await pool.end();
await admin.end();
