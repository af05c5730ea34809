-- The keys of systems. The key itself is kept nowhere: only its hash, by which it is found.
create table api_keys (
  id uuid primary key,
  tenant text not null,
  name text not null,
  role text not null,
  scope text[],
  hash bytea not null unique,
  fingerprint text not null,
  made_at timestamptz not null,
  made_by text not null,
  revoked_at timestamptz,
  revoked_by text
);
create index api_keys_tenant on api_keys (tenant, made_at, id);
