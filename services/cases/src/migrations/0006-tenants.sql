-- Tenants apart: a request sees the rows of the tenant that its transaction names, and none without.
alter table case_list enable row level security;
create policy one_tenant on case_list for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));
alter table reviews_due enable row level security;
create policy one_tenant on reviews_due for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));
alter table case_references enable row level security;
create policy one_tenant on case_references for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));
alter table case_clients enable row level security;
create policy one_tenant on case_clients for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));
alter table reference_claims enable row level security;
create policy one_tenant on reference_claims for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));

-- Claims go by functions alone, each about one number of one tenant. Longer than any request may take is a minute: whoever claimed a
-- number and has not recorded it by then never will.
create function reference_claim(p_tenant text, p_reference uuid) returns table (case_id uuid, abandoned boolean)
language sql stable security definer
set search_path from current
as $$
  select c.case_id, c.claimed_at < now() - interval '1 minute' from reference_claims c
  where c.tenant = p_tenant and c.reference_id = p_reference
$$;

-- Claims a number where it is free, and says whose it is. What was the case's own is claimed anew, lest it is taken over meanwhile.
create function claim_reference(p_tenant text, p_reference uuid, p_case uuid) returns uuid
language plpgsql security definer
set search_path from current
as $$
begin
  insert into reference_claims as claim (tenant, reference_id, case_id) values (p_tenant, p_reference, p_case)
    on conflict (tenant, reference_id) do update set claimed_at = now() where claim.case_id = excluded.case_id;
  return (select c.case_id from reference_claims c where c.tenant = p_tenant and c.reference_id = p_reference);
end
$$;

-- Frees a number that a case claimed and never recorded.
create function free_reference(p_tenant text, p_reference uuid, p_case uuid) returns void
language sql security definer
set search_path from current
as $$
  delete from reference_claims c
  where c.tenant = p_tenant and c.reference_id = p_reference and c.case_id = p_case and c.claimed_at < now() - interval '1 minute'
$$;

-- Frees all that a case claimed: its client was erased.
create function release_references(p_tenant text, p_case uuid) returns void
language sql security definer
set search_path from current
as $$ delete from reference_claims c where c.tenant = p_tenant and c.case_id = p_case $$;
