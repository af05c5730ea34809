-- Which case a creditor's number of a debt belongs to. The number itself is not here: its keyed id is.
create table reference_claims (
  tenant text not null,
  reference_id uuid not null,
  case_id uuid not null,
  claimed_at timestamptz not null default now(),
  primary key (tenant, reference_id)
);
