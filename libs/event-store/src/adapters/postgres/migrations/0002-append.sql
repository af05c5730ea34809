-- Appends a group: one entry an append (lists by U+001E and arrays of one length), then one entry an event.
-- A rival is an append that cannot hold once its predecessors in the group are written, or that repeats a command of the group: it is
-- looked up, never written, and holds nobody up. If any other append clashes, nothing is written, and the caller sorts it out.
-- The plan is made once a connection, perhaps on an empty log, and must do for a long one: hence no sequential scans.
-- `bases` are the streams' revisions before the group, `offsets` the events that predecessors in the group add to the stream.
create function append_group(
  p_tenants text, p_streams text, p_commands uuid[], p_fingerprints text,
  p_expected bigint[], -- -1 any, -2 exists, else exact
  p_offsets int[], p_counts int[], p_ends int[], p_rivals boolean[],
  p_event_tenants text, p_event_streams text, p_event_commands uuid[], p_owners int[], p_ordinals int[], p_numbers int[],
  p_types text, p_versions smallint[], p_occurred text, p_origins text,
  p_actor_kinds text, p_actor_ids text, p_actor_vias text, p_correlations text, p_causations text, p_traceparents text,
  p_clients text, p_cases text, p_metadata text, p_bodies text
) returns table (written boolean, head bigint, recorded text, bases int[], known boolean[])
language plpgsql security definer
set search_path from current
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set lock_timeout = '10s'
as $$
#variable_conflict use_variable
declare
  last_at timestamptz;
  moment timestamptz;
  clash boolean;
  tenants text[] := string_to_array(p_tenants, e'\x1e');
  streams text[] := string_to_array(p_streams, e'\x1e');
begin
  -- Lock first, look second: the snapshot of a later statement sees all that was committed under the lock.
  perform pg_advisory_xact_lock(1635021941, hashtext(current_schema()));
  select e.position, e.recorded_at into head, last_at from events e order by e.position desc limit 1;
  head := coalesce(head, 0);
  moment := greatest(log_clock(), last_at);

  -- Materialized, else each use of a column would look it up again. Where a revision is expected it is looked for first:
  -- an index scan from there finds one entry, one over the whole of a long stream reads a page of them.
  with looked as materialized (
    select a.n, a.expected, a.ahead, a.rival,
      coalesce(
        (select e.revision from events e where e.tenant = a.tenant and e.stream = a.stream and e.revision >= a.expected - a.ahead
          order by e.revision desc limit 1),
        case when a.expected > a.ahead then
          (select e.revision from events e where e.tenant = a.tenant and e.stream = a.stream order by e.revision desc limit 1) end,
        0) as base,
      -- With `limit`, for `exists` may read the whole table into a hash.
      (select true from commands c where c.tenant = a.tenant and c.command_id = a.command limit 1) is not null as known
    from unnest(tenants, streams, p_commands, p_expected, p_offsets, p_rivals)
      with ordinality a (tenant, stream, command, expected, ahead, rival, n)
  )
  select array_agg(l.base order by l.n), array_agg(l.known order by l.n),
    bool_or(not l.rival and (l.known or case l.expected
      when -1 then false
      when -2 then l.base + l.ahead = 0
      else l.expected <> l.base + l.ahead end))
  into bases, known, clash
  from looked l;

  written := not clash;
  recorded := to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  if clash then
    return next;
    return;
  end if;

  -- `unnest` in the select list runs all lists in step, without storing their rows first as it would in `from`.
  insert into events (position, recorded_at, command_id, ordinal, revision, version, tenant, stream, type, occurred_at, origin,
    actor_kind, actor_id, actor_via, correlation_id, causation_id, traceparent, client_id, case_id, metadata, body)
  select head + e.number, moment, e.command, e.ordinal, bases[e.owner] + p_offsets[e.owner] + e.ordinal + 1, e.version, e.tenant,
    e.stream, e.type, e.occurred, e.origin, e.actor_kind, e.actor_id, nullif(e.actor_via, ''), e.correlation,
    nullif(e.causation, ''), nullif(e.traceparent, ''), nullif(e.client, ''), nullif(e.case_id, ''), nullif(e.metadata, ''), e.body
  from (
    select unnest(p_numbers) as number, unnest(p_event_commands) as command, unnest(p_ordinals) as ordinal,
      unnest(p_owners) as owner, unnest(p_versions) as version,
      unnest(string_to_array(p_event_tenants, e'\x1e')) as tenant, unnest(string_to_array(p_event_streams, e'\x1e')) as stream,
      unnest(string_to_array(p_types, e'\x1e')) as type, unnest(string_to_array(p_occurred, e'\x1e')) as occurred,
      unnest(string_to_array(p_origins, e'\x1e')) as origin, unnest(string_to_array(p_actor_kinds, e'\x1e')) as actor_kind,
      unnest(string_to_array(p_actor_ids, e'\x1e')) as actor_id, unnest(string_to_array(p_actor_vias, e'\x1e')) as actor_via,
      unnest(string_to_array(p_correlations, e'\x1e')) as correlation, unnest(string_to_array(p_causations, e'\x1e')) as causation,
      unnest(string_to_array(p_traceparents, e'\x1e')) as traceparent, unnest(string_to_array(p_clients, e'\x1e')) as client,
      unnest(string_to_array(p_cases, e'\x1e')) as case_id, unnest(string_to_array(p_metadata, e'\x1e')) as metadata,
      unnest(string_to_array(p_bodies, e'\x1e')) as body
  ) e;

  insert into commands (command_id, position, recorded_at, revision, events, tenant, stream, fingerprint)
  select a.command, head + a.ends, moment, a.base + a.ahead + a.events, a.events, a.tenant, a.stream, a.fingerprint
  from (
    select unnest(tenants) as tenant, unnest(streams) as stream, unnest(p_commands) as command,
      unnest(string_to_array(p_fingerprints, e'\x1e')) as fingerprint, unnest(bases) as base, unnest(p_offsets) as ahead,
      unnest(p_counts) as events, unnest(p_ends) as ends, unnest(p_rivals) as rival
  ) a
  where not a.rival;
  return next;
end
$$;

-- A group of one append with one event, which is what a single writer sends: the same, without the lists.
create function append_one(
  p_tenant text, p_stream text, p_command uuid, p_fingerprint text, p_expected bigint, -- as above
  p_type text, p_version smallint, p_occurred text, p_origin text, p_actor_kind text, p_actor_id text, p_actor_via text,
  p_correlation text, p_causation text, p_traceparent text, p_client text, p_case text, p_metadata text, p_body text
) returns table (written boolean, head bigint, recorded text, base int, known boolean)
language plpgsql security definer
set search_path from current
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set lock_timeout = '10s'
as $$
#variable_conflict use_variable
declare
  last_at timestamptz;
  moment timestamptz;
begin
  -- Lock first, look second.
  perform pg_advisory_xact_lock(1635021941, hashtext(current_schema()));
  select l.position, l.recorded_at, s.revision, c.command_id is not null
  into head, last_at, base, known
  from (select) one
  left join lateral (select e.position, e.recorded_at from events e order by e.position desc limit 1) l on true
  left join lateral (select e.revision from events e where e.tenant = p_tenant and e.stream = p_stream and e.revision >= p_expected
    order by e.revision desc limit 1) s on true
  left join commands c on c.tenant = p_tenant and c.command_id = p_command;
  head := coalesce(head, 0);
  if base is null and p_expected > 0 then
    select e.revision into base from events e where e.tenant = p_tenant and e.stream = p_stream order by e.revision desc limit 1;
  end if;
  base := coalesce(base, 0);
  moment := greatest(log_clock(), last_at);
  recorded := to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  written := not known and case p_expected when -1 then true when -2 then base > 0 else p_expected = base end;
  if written then
    insert into events (position, recorded_at, command_id, ordinal, revision, version, tenant, stream, type, occurred_at, origin,
      actor_kind, actor_id, actor_via, correlation_id, causation_id, traceparent, client_id, case_id, metadata, body)
    values (head + 1, moment, p_command, 0, base + 1, p_version, p_tenant, p_stream, p_type, p_occurred, p_origin,
      p_actor_kind, p_actor_id, p_actor_via, p_correlation, p_causation, p_traceparent, p_client, p_case, p_metadata, p_body);
    insert into commands (command_id, position, recorded_at, revision, events, tenant, stream, fingerprint)
    values (p_command, head + 1, moment, base + 1, 1, p_tenant, p_stream, p_fingerprint);
  end if;
  return next;
end
$$;

revoke all on function append_group, append_one from public;
