-- One row a case, replaced whole whenever its history grows; see views/case-list.
create table case_list (
  tenant text not null,
  stream text not null,
  case_id uuid not null,
  client_id uuid not null,
  status text not null,
  adviser_id text,
  opened_at text collate "C" not null,
  last_activity_at text collate "C" not null,
  feeling smallint,
  readiness text,
  in_hardship boolean not null,
  in_breathing_space boolean not null,
  disputed boolean not null,
  represented boolean not null,
  next_review_on text collate "C",
  owed jsonb not null,
  creditors text[] not null,
  primary key (tenant, case_id)
);
create index case_list_stream on case_list (tenant, stream);
create index case_list_activity on case_list (tenant, last_activity_at desc, case_id);
create index case_list_opened on case_list (tenant, opened_at desc, case_id);
create index case_list_client on case_list (tenant, client_id);
create index case_list_adviser on case_list (tenant, adviser_id, last_activity_at desc);

create table reviews_due (
  tenant text not null,
  stream text not null,
  hardship_id uuid not null,
  case_id uuid not null,
  client_id uuid not null,
  kind text not null,
  adviser_id text,
  review_on text collate "C" not null,
  primary key (tenant, hardship_id)
);
create index reviews_due_stream on reviews_due (tenant, stream);
create index reviews_due_day on reviews_due (tenant, review_on, hardship_id);

create table case_references (
  tenant text not null,
  stream text not null,
  reference_id uuid not null,
  case_id uuid not null,
  client_id uuid not null,
  debt_id uuid,
  primary key (tenant, stream, reference_id)
);
create index case_references_id on case_references (tenant, reference_id);
