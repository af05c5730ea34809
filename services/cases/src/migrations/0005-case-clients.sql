-- Under which ids clients are known, by the streams that are about them: what an erasure has to find.
create table case_clients (
  tenant text not null,
  stream text not null,
  client_id uuid not null,
  case_id uuid not null,
  primary key (tenant, stream, client_id)
);
create index case_clients_client on case_clients (tenant, client_id);
