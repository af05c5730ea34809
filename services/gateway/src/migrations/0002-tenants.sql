-- Tenants apart: a request sees the keys of the tenant that its transaction names, and none without.
alter table api_keys enable row level security;
create policy one_tenant on api_keys for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));

-- Keeps a key, unless it is there already.
create function keep_api_key(
  p_id uuid, p_tenant text, p_name text, p_role text, p_scope text[], p_hash bytea, p_fingerprint text, p_made_at timestamptz, p_made_by text
) returns void
language sql security definer
set search_path from current
as $$
  insert into api_keys (id, tenant, name, role, scope, hash, fingerprint, made_at, made_by)
  values (p_id, p_tenant, p_name, p_role, p_scope, p_hash, p_fingerprint, p_made_at, p_made_by) on conflict (id) do nothing
$$;

-- Revokes a tenant's key, once: a second time changes nothing.
create function revoke_api_key(p_tenant text, p_id uuid, p_at timestamptz, p_by text) returns setof api_keys
language sql security definer
set search_path from current
as $$
  update api_keys k set revoked_at = coalesce(k.revoked_at, p_at), revoked_by = coalesce(k.revoked_by, p_by)
  where k.tenant = p_tenant and k.id = p_id returning k.*
$$;

-- The key that holds and has this hash. Whose it is is not known before; whoever has the hash holds the key.
create function holding_api_key(p_hash bytea) returns setof api_keys
language sql stable security definer
set search_path from current
as $$ select k.* from api_keys k where k.hash = p_hash and k.revoked_at is null $$;

-- Reads of one tenant, as their caller, in one round trip: the tenant ends with the statement.
create function tenant_api_key(p_tenant text, p_id uuid) returns setof api_keys
language plpgsql
set search_path from current
as $$
begin
  perform set_config('attune.tenant', p_tenant, true);
  return query select k.* from api_keys k where k.tenant = p_tenant and k.id = p_id;
end
$$;

create function tenant_api_keys(p_tenant text, p_made_at timestamptz, p_id uuid, p_limit int) returns setof api_keys
language plpgsql
set search_path from current
as $$
begin
  perform set_config('attune.tenant', p_tenant, true);
  return query select k.* from api_keys k where k.tenant = p_tenant and (k.made_at, k.id) > (p_made_at, p_id)
    order by k.made_at, k.id limit p_limit;
end
$$;
