import { sql } from '../harness/log.ts';

/** What a role may do in the database, beyond its neighbours: `<schema>.<thing>: <privileges>`, from the catalogue. */
export async function rightsOf(owner: string, role: string): Promise<readonly string[]> {
  const rows = await sql<{ what: string }>(
    owner,
    `with things as (
        select nspname as name, nspacl as acl from pg_namespace where nspname !~ '^(pg_|information_schema)'
        union all
        select relnamespace::regnamespace || '.' || relname, relacl from pg_class where relkind <> 'i'
        union all
        select pronamespace::regnamespace || '.' || proname || '()', coalesce(proacl, acldefault('f', proowner)) from pg_proc
      )
      select format('%s: %s', name, string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)) as what
      from things, aclexplode(acl) a
      where name !~ '^(pg_catalog|information_schema|public)' and (a.grantee = 0 or a.grantee = $1::regrole)
      group by name order by name`,
    [role],
  );
  return rows.map(({ what }) => what);
}

/** What a role owns, is a member of, or may do everywhere. */
export function powersOf(owner: string, role: string): Promise<readonly object[]> {
  return sql(
    owner,
    `select 'owns' as power, relname as what from pg_class where relowner = $1::regrole
      union all select 'owns', proname from pg_proc where proowner = $1::regrole
      union all select 'owns', nspname from pg_namespace where nspowner = $1::regrole
      union all select 'owns', datname from pg_database where datdba = $1::regrole
      union all select 'is a member of', roleid::regrole::text from pg_auth_members where member = $1::regrole
      union all select 'is', 'superuser' from pg_roles where oid = $1::regrole and rolsuper
      union all select 'passes', 'row-level security' from pg_roles where oid = $1::regrole and rolbypassrls
      union all select 'makes', 'roles or databases' from pg_roles where oid = $1::regrole and (rolcreaterole or rolcreatedb)`,
    [role],
  );
}
