-- Events that stopped a projection name their tenant: nobody who serves requests sees them.
alter table parked_events enable row level security;
create policy one_tenant on parked_events for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));
