-- The operator's list: the event at which a projection stopped itself, at most one each, since it goes no further. Of the error name
-- and code are kept, never its message, which may quote personal data. `asked`: how often an operator had it tried again.
create table parked_events (
  name text not null,
  version int not null,
  partition int not null,
  position bigint not null,
  tenant text not null,
  event_id text not null,
  type text not null,
  error text not null,
  attempts int not null,
  first_at timestamptz not null default clock_timestamp(),
  last_at timestamptz not null default clock_timestamp(),
  asked int not null default 0,
  primary key (name, version, partition)
);
