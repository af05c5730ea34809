-- One row a meeting, replaced whenever its history grows; see views/meetings.
create table meetings (
  tenant text not null,
  stream text not null,
  meeting_id uuid not null,
  client_id uuid not null,
  case_id uuid,
  adviser_id text not null,
  status text not null,
  format text,
  starts_at text collate "C" not null,
  ends_at text collate "C" not null,
  zone text not null,
  primary key (tenant, meeting_id)
);
create index meetings_stream on meetings (tenant, stream);
create index meetings_client on meetings (tenant, client_id, starts_at, meeting_id);
create index meetings_adviser on meetings (tenant, adviser_id, starts_at, meeting_id);

-- Tenants apart: a request sees the rows of the tenant that its transaction names, and none without.
alter table meetings enable row level security;
create policy one_tenant on meetings for select using (tenant = (select nullif(current_setting('attune.tenant', true), '')));
