-- Tenants apart. Whoever does not own a table sees one tenant's rows of it: that of the transaction, and none without.
-- Who sees every tenant's (the follower) and who may call what is granted by `migrate` to the roles that it is told.
-- The setting is looked up once a query: hence the `select`. Set locally and gone, it is an empty text, not null.
alter table events enable row level security;
create policy one_tenant on events for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));
alter table commands enable row level security;
create policy one_tenant on commands for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));

-- What the writer is told of commands that it names; it can read nothing else.
create function recorded_commands(p_tenants text[], p_commands uuid[])
returns table (n bigint, fingerprint text, stream text, revision int, "position" bigint, recorded text, events int)
language sql stable security definer
set search_path from current
as $$
  select a.n, c.fingerprint, c.stream, c.revision, c.position, c.recorded_at at time zone 'UTC', c.events
  from unnest(p_tenants, p_commands) with ordinality a (tenant, command, n)
  join commands c on c.tenant = a.tenant and c.command_id = a.command
$$;

-- How far the log reaches is no tenant's secret: what follows gives positions, and nothing that lies at them.
create function head_position() returns bigint
language sql stable security definer
set search_path from current
as $$ select coalesce(max(e.position), 0) from events e $$;

create or replace function position_at(moment timestamptz) returns bigint
language plpgsql stable security definer
set search_path from current
as $$
declare
  low bigint := 0;
  high bigint;
  middle bigint;
  last_at timestamptz;
begin
  select e.position, e.recorded_at into high, last_at from events e order by e.position desc limit 1;
  if last_at <= moment then
    return high;
  end if;
  high := coalesce(high, 0);
  while low < high loop
    middle := (low + high + 1) / 2;
    if (select e.recorded_at from events e where e.position = middle) <= moment then
      low := middle;
    else
      high := middle - 1;
    end if;
  end loop;
  return low;
end
$$;

-- Reads of one tenant: each is one statement, hence one round trip and one transaction, and the tenant ends with it. They run as
-- their caller, so the policies hold inside. The plan is made once a connection, perhaps on an empty log: hence no sequential scans.
create function stream_events(
  p_tenant text, p_stream text, p_from bigint, p_to bigint, p_up_to bigint, p_limit bigint, p_backward boolean
) returns setof events
language plpgsql
set search_path from current
set enable_seqscan = off
as $$
begin
  perform set_config('attune.tenant', p_tenant, true);
  if p_backward then
    return query select e.* from events e
      where e.stream = p_stream and e.tenant = p_tenant and e.revision >= p_from and e.revision <= p_to
        and (p_up_to is null or e.position <= p_up_to)
      order by e.revision desc limit p_limit;
  else
    return query select e.* from events e
      where e.stream = p_stream and e.tenant = p_tenant and e.revision >= p_from and e.revision <= p_to
        and (p_up_to is null or e.position <= p_up_to)
      order by e.revision limit p_limit;
  end if;
end
$$;

-- A window of the log, after exclusive. Kinds are what streams' names begin with. A share: the first three bytes of SHA-256 over
-- tenant, unit separator and stream, modulo the number of shares, the same in every adapter.
create function tenant_events(
  p_tenant text, p_after bigint, p_up_to bigint, p_backward boolean, p_types text[], p_kinds text[], p_shares int, p_share int
) returns setof events
language plpgsql
set search_path from current
set enable_seqscan = off
as $$
begin
  perform set_config('attune.tenant', p_tenant, true);
  return query select e.* from events e
    where e.position > p_after and e.position <= p_up_to and e.tenant = p_tenant
      and (p_types is null or e.type = any (p_types))
      and (p_kinds is null or split_part(e.stream, '-', 1) = any (p_kinds))
      and (p_shares is null or
        ('x' || encode(substr(sha256(convert_to(e.tenant || e'\x1f' || e.stream, 'UTF8')), 1, 3), 'hex'))::bit(24)::int % p_shares = p_share)
    order by case when p_backward then - e.position else e.position end;
end
$$;

create function tenant_event(p_tenant text, p_command uuid, p_ordinal int) returns setof events
language plpgsql
set search_path from current
set enable_seqscan = off
as $$
begin
  perform set_config('attune.tenant', p_tenant, true);
  return query select e.* from events e
    where e.tenant = p_tenant and e.position = (
      select c.position - c.events + 1 + p_ordinal from commands c
      where c.tenant = p_tenant and c.command_id = p_command and p_ordinal < c.events);
end
$$;

create function tenant_head(p_tenant text) returns table ("position" bigint, recorded text)
language plpgsql
set search_path from current
set enable_seqscan = off
as $$
begin
  perform set_config('attune.tenant', p_tenant, true);
  return query select e.position, (e.recorded_at at time zone 'UTC')::text from events e
    where e.tenant = p_tenant order by e.position desc limit 1;
end
$$;
