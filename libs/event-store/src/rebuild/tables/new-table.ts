import type { ClientBase } from 'pg';
import type { Rebuilding } from '../rebuilding.ts';

/** Makes the table to be filled: the serving one's columns, defaults and checks; its indexes come when it is full. */
export async function createTable({ admin, serving, filled }: Rebuilding): Promise<void> {
  await admin.query(`create table ${filled} (like ${serving} including all excluding indexes)`);
}

/** Gives the filled table what `like` leaves out, under the same names: indexes and keys, permissions, row-level security. */
export async function finishTable(rebuilding: Rebuilding): Promise<void> {
  const { admin, filled } = rebuilding;
  for (const query of [indexes, keys, permissions, rowSecurity, policies]) await runAll(admin, query, rebuilding);
  await admin.query(`analyze ${filled}`);
}

/** Each query gives statements; `$1` is the serving table, `$2` the filled one. */
async function runAll(admin: ClientBase, query: string, { serving, filled }: Rebuilding): Promise<void> {
  const { rows } = await admin.query<{ statement: string | null }>(query, [serving, filled]);
  for (const { statement } of rows) if (statement !== null) await admin.query(statement);
}

const indexes = `
  select regexp_replace(pg_get_indexdef(i.indexrelid), ' ON (ONLY )?.* USING ', ' ON ' || $2::text || ' USING ') as statement
  from pg_index i where i.indrelid = $1::text::regclass`;

const keys = `
  select format('alter table %s add constraint %I %s using index %I', $2::text, c.conname,
    case c.contype when 'p' then 'primary key' else 'unique' end, x.relname) as statement
  from pg_constraint c join pg_class x on x.oid = c.conindid
  where c.conrelid = $1::text::regclass and c.contype in ('p', 'u')`;

const permissions = `
  select format('grant %s on %s to %s%s', a.privilege_type, $2::text,
    case a.grantee when 0 then 'public' else quote_ident(a.grantee::regrole::text) end,
    case when a.is_grantable then ' with grant option' else '' end) as statement
  from pg_class t, aclexplode(t.relacl) a where t.oid = $1::text::regclass and a.grantee <> t.relowner`;

const rowSecurity = `
  select case when t.relrowsecurity then format('alter table %s enable row level security%s', $2::text,
    case when t.relforcerowsecurity then ', force row level security' else '' end) end as statement
  from pg_class t where t.oid = $1::text::regclass`;

const policies = `
  select format('create policy %I on %s as %s for %s to %s%s%s', p.polname, $2::text,
    case when p.polpermissive then 'permissive' else 'restrictive' end,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
    (select string_agg(case r when 0 then 'public' else quote_ident(r::regrole::text) end, ', ') from unnest(p.polroles) r),
    ' using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
    ' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')') as statement
  from pg_policy p where p.polrelid = $1::text::regclass`;
