-- Who holds an adviser's time: a meeting claims it before it is booked or moved, for no single stream knows of the others. Moments have
-- nine digits of the second, so that text sorts as they do. `upon` is the length of the meeting's history that the claim rests on.
create table adviser_times (
  tenant text not null,
  adviser_id text not null,
  meeting_id uuid not null,
  held_from text collate "C" not null,
  held_to text collate "C" not null,
  upon integer not null,
  claimed_at timestamptz not null default now(),
  primary key (tenant, meeting_id, held_from, held_to)
);
create index adviser_times_adviser on adviser_times (tenant, adviser_id, held_to);
alter table adviser_times enable row level security;
create policy one_tenant on adviser_times for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));

-- Claims a time where no other meeting holds any of it; else gives those that do. Two claims on one adviser wait for each other. Longer
-- than any request may take is a minute: whoever claimed a time and has not recorded it by then never will.
create function claim_time(p_tenant text, p_adviser text, p_meeting uuid, p_from text, p_to text, p_upon integer)
returns table (meeting_id uuid, held_from text, held_to text, upon integer, abandoned boolean)
language plpgsql security definer
set search_path from current
as $$
#variable_conflict use_column
begin
  perform pg_advisory_xact_lock(hashtextextended(p_tenant || ' ' || p_adviser, 0));
  return query
    select t.meeting_id, t.held_from, t.held_to, t.upon, t.claimed_at < now() - interval '1 minute' from adviser_times t
    where t.tenant = p_tenant and t.adviser_id = p_adviser and t.meeting_id <> p_meeting
      and t.held_from < p_to collate "C" and t.held_to > p_from collate "C";
  if not found then
    insert into adviser_times (tenant, adviser_id, meeting_id, held_from, held_to, upon)
      values (p_tenant, p_adviser, p_meeting, p_from, p_to, p_upon)
      on conflict (tenant, meeting_id, held_from, held_to) do update set claimed_at = now(), upon = excluded.upon;
  end if;
end
$$;

-- Frees a time that a meeting claimed and does not hold, unless it was claimed anew meanwhile.
create function free_time(p_tenant text, p_meeting uuid, p_from text, p_to text, p_upon integer, p_outrun boolean) returns void
language sql security definer
set search_path from current
as $$
  delete from adviser_times t
  where t.tenant = p_tenant and t.meeting_id = p_meeting and t.held_from = p_from and t.held_to = p_to and t.upon = p_upon
    and (p_outrun or t.claimed_at < now() - interval '1 minute')
$$;
