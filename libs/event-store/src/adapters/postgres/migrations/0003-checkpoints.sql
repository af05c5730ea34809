-- How far each projection has come, moved in the transaction of its effect. Rows are updated in place (HOT), hence the room.
-- `partition` and `epoch` serve several workers and leases.
create table checkpoints (
  name text not null,
  version int not null,
  partition int not null default 0,
  position bigint not null,
  epoch bigint not null default 0,
  moved_at timestamptz not null default now(),
  primary key (name, version, partition)
) with (fillfactor = 50);
