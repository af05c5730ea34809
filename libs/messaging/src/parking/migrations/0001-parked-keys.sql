-- The operator's list: keys of messages at whose first message a consumer failed. Pointers only: the messages lie in the other service's
-- log or topic. Of the error name and code are kept, never its message, which may quote personal data.
create table parked_keys (
  consumer text not null,
  service text not null,
  key text not null,
  partition int not null,
  first_place bigint not null,
  last_place bigint not null,
  waiting int not null default 0,
  event_id text not null,
  type text not null,
  reaction text not null,
  error text not null,
  attempts int not null,
  parked_at timestamptz not null default clock_timestamp(),
  asked text check (asked in ('retry', 'drop')),
  -- In hand until then, by one process.
  taken_until timestamptz,
  primary key (consumer, service, key)
);
