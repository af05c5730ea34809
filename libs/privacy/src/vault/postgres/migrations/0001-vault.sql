-- Keys of clients, apart from what they seal. Whoever uses the vault calls its functions and reaches no table: nothing here lists
-- clients, brings an erased one back or takes a tombstone away. Each function names its tenant, and each key of a table begins with it.
create table masters (
  id text collate "C" primary key, -- the fingerprint of a master key
  check_value bytea not null,
  enrolled_at timestamptz not null default clock_timestamp()
);

create table client_keys (
  tenant text collate "C" not null,
  client_id text collate "C" not null,
  key_id text collate "C" not null,
  master_id text collate "C" not null references masters,
  wrapped bytea not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (tenant, client_id, key_id)
);
create index on client_keys (master_id);

create table tombstones (
  tenant text collate "C" not null,
  client_id text collate "C" not null,
  key_ids text[] not null,
  erased_at text not null, -- RFC 3339 as handed in
  erased_by text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (tenant, client_id)
);

create table openings (
  number bigint generated always as identity primary key,
  tenant text collate "C" not null,
  client_id text collate "C" not null,
  actor text not null,
  purpose text not null,
  fields text[] not null,
  at timestamptz not null
);
create index on openings (tenant, client_id, number);

-- No policy follows: should a grant on a table slip in one day, it shows nothing.
alter table masters enable row level security;
alter table client_keys enable row level security;
alter table tombstones enable row level security;
alter table openings enable row level security;

-- One at a time makes or destroys keys of a client.
create function lock_client(p_tenant text, p_client text) returns void
language sql volatile set search_path from current
as $$ select pg_advisory_xact_lock(hashtextextended(p_tenant || chr(31) || p_client, 8364)) $$;

-- Makes a master key known, unless the vault knows one that the caller does not have. Gives all that it knows.
create function enrol(p_id text, p_check bytea, p_configured text[]) returns table (id text, check_value bytea)
language plpgsql volatile security definer set search_path from current
as $$
begin
  lock table masters in share row exclusive mode;
  if not exists (select from masters m where m.id <> all (p_configured)) then
    insert into masters (id, check_value) values (p_id, p_check) on conflict do nothing;
  end if;
  return query select m.id, m.check_value from masters m order by m.enrolled_at, m.id;
end
$$;

create function known_masters() returns table (id text, check_value bytea)
language sql stable security definer set search_path from current
as $$ select m.id, m.check_value from masters m order by m.enrolled_at, m.id $$;

-- A client's newest key, or the one handed in when there is none. No row: the client was erased.
create function key_for(p_tenant text, p_client text, p_key text, p_master text, p_wrapped bytea)
returns table (key_id text, master_id text, wrapped bytea)
language plpgsql volatile security definer set search_path from current
as $$
begin
  if exists (select from tombstones t where t.tenant = p_tenant and t.client_id = p_client) then return; end if;
  return query select k.key_id, k.master_id, k.wrapped from client_keys k
    where k.tenant = p_tenant and k.client_id = p_client order by k.made_at desc, k.key_id limit 1;
  if found then return; end if;
  perform lock_client(p_tenant, p_client);
  -- Looked at again under the lock: another process may have been first, or an erasure.
  if exists (select from tombstones t where t.tenant = p_tenant and t.client_id = p_client) then return; end if;
  return query select k.key_id, k.master_id, k.wrapped from client_keys k
    where k.tenant = p_tenant and k.client_id = p_client order by k.made_at desc, k.key_id limit 1;
  if found then return; end if;
  insert into client_keys (tenant, client_id, key_id, master_id, wrapped) values (p_tenant, p_client, p_key, p_master, p_wrapped);
  return query select p_key, p_master, p_wrapped;
end
$$;

-- The keys asked for, in no order. A tombstone wins over a key that a restored backup brought back.
create function keys_of(p_tenant text, p_clients text[], p_keys text[])
returns table (client_id text, key_id text, master_id text, wrapped bytea, erased boolean)
language sql stable security definer set search_path from current
as $$
  select asked.client_id, asked.key_id, k.master_id, k.wrapped, t.client_id is not null
  from unnest(p_clients, p_keys) as asked (client_id, key_id)
  left join client_keys k on k.tenant = p_tenant and k.client_id = asked.client_id and k.key_id = asked.key_id
  left join tombstones t on t.tenant = p_tenant and t.client_id = asked.client_id
$$;

create function erase_client(p_tenant text, p_client text, p_at text, p_by text) returns table (erased_at text, already boolean)
language plpgsql volatile security definer set search_path from current
as $$
declare
  gone text[];
begin
  perform lock_client(p_tenant, p_client);
  with dropped as (delete from client_keys k where k.tenant = p_tenant and k.client_id = p_client returning k.key_id)
    select coalesce(array_agg(d.key_id), '{}') into gone from dropped d;
  return query select t.erased_at, true from tombstones t where t.tenant = p_tenant and t.client_id = p_client;
  if found then return; end if;
  insert into tombstones (tenant, client_id, key_ids, erased_at, erased_by) values (p_tenant, p_client, gone, p_at, p_by);
  return query select p_at, false;
end
$$;

create function is_erased(p_tenant text, p_client text) returns boolean
language sql stable security definer set search_path from current
as $$ select exists (select from tombstones t where t.tenant = p_tenant and t.client_id = p_client) $$;

create function record_openings(p_openings jsonb) returns void
language sql volatile security definer set search_path from current
as $$
  insert into openings (tenant, client_id, actor, purpose, fields, at)
  select o.tenant, o.client_id, o.actor, o.purpose, o.fields, o.at
  from jsonb_to_recordset(p_openings)
    as o (tenant text, client_id text, actor text, purpose text, fields text[], at timestamptz)
$$;

do $$
declare
  made regprocedure;
begin
  for made in select p.oid from pg_proc p where p.pronamespace = current_schema()::regnamespace loop
    execute format('revoke all on function %s from public', made);
  end loop;
end
$$;
