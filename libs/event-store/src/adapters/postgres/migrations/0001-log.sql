-- The log of one service: append-only, positions dense and in commit order.
-- Two indexes only: each more costs every append. An event's id is its command's id and its ordinal, so it needs none.
create table events (
  position bigint primary key,
  recorded_at timestamptz not null,
  command_id uuid not null,
  ordinal int not null,
  revision int not null,
  version smallint not null,
  -- Names compare by their bytes: quicker, and the same after an upgrade of the system's locales.
  tenant text collate "C" not null,
  stream text collate "C" not null,
  type text not null,
  occurred_at text not null, -- RFC 3339 as handed in: precision and offset are part of it
  origin text not null,
  actor_kind text not null,
  actor_id text not null,
  actor_via text,
  correlation_id text not null,
  causation_id text,
  traceparent text,
  client_id text,
  case_id text,
  metadata text,
  body text not null, -- text, not jsonb: what is hashed must come back byte for byte
  unique (stream, tenant, revision) -- what tells most comes first
) with (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000, autovacuum_freeze_min_age = 0);

-- Each command once, those without events too.
create table commands (
  command_id uuid not null,
  position bigint not null,
  recorded_at timestamptz not null,
  revision int not null,
  events int not null,
  tenant text collate "C" not null,
  stream text collate "C" not null,
  fingerprint text not null,
  primary key (command_id, tenant)
) with (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000, autovacuum_freeze_min_age = 0);

do $$
begin
  alter table events alter column body set compression lz4, alter column metadata set compression lz4;
exception when feature_not_supported then
  null; -- a server built without lz4 keeps its own compression
end
$$;

-- The machine time of the log. A function of its own, so that a test can set it back; an application cannot.
create function log_clock() returns timestamptz language sql volatile as 'select pg_catalog.clock_timestamp()';

-- The last position recorded at or before a moment. Times never fall along the log, so the primary key is searched by halving.
create function position_at(moment timestamptz) returns bigint
language plpgsql stable
set search_path from current
as $$
declare
  low bigint := 0;
  high bigint := coalesce((select max(e.position) from events e), 0);
  middle bigint;
begin
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
