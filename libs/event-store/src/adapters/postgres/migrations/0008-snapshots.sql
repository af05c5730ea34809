-- States of streams, so that a long one need not be folded from its first event. Never needed: whatever is wrong with one, it is passed
-- over and replaced. One row a stream and fold.
create table snapshots (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  fold text not null,
  version int not null, -- of the fold
  revision int not null,
  position bigint not null,
  state text not null,
  checksum text not null,
  kept_at timestamptz not null default now(),
  primary key (stream, tenant, fold)
);

do $$
begin
  alter table snapshots alter column state set compression lz4;
exception when feature_not_supported then
  null; -- a server built without lz4 keeps its own compression
end
$$;

alter table snapshots enable row level security;
create policy one_tenant on snapshots for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));

-- One statement is one transaction, and the tenant ends with it. Runs as its caller, so the policy holds inside.
create function kept_snapshot(p_tenant text, p_stream text, p_fold text) returns setof snapshots
language plpgsql
set search_path from current
set enable_seqscan = off
as $$
begin
  perform set_config('attune.tenant', p_tenant, true);
  return query select s.* from snapshots s where s.tenant = p_tenant and s.stream = p_stream and s.fold = p_fold;
end
$$;

-- What older code keeps never takes the place of what newer code kept.
create function keep_snapshot(
  p_tenant text, p_stream text, p_fold text, p_version int, p_revision int, p_position bigint, p_state text, p_checksum text
) returns void
language sql security definer
set search_path from current
as $$
  insert into snapshots as s (tenant, stream, fold, version, revision, position, state, checksum)
  values (p_tenant, p_stream, p_fold, p_version, p_revision, p_position, p_state, p_checksum)
  on conflict (stream, tenant, fold) do update set version = excluded.version, revision = excluded.revision,
    position = excluded.position, state = excluded.state, checksum = excluded.checksum, kept_at = now()
  where s.version <= excluded.version
$$;

revoke all on function kept_snapshot, keep_snapshot from public;
