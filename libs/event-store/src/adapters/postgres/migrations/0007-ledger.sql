-- The Merkle tree of the log (hashes as in RFC 9162), one row a leaf, leaves in log order.
-- Each row holds the nodes that its leaf completes, by level, its own first: insert-only, and any node is found by its last leaf.
create table ledger (
  leaf bigint primary key, -- from 0
  position bigint not null,
  nodes bytea not null check (length(nodes) > 0 and length(nodes) % 32 = 0)
) with (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000, autovacuum_freeze_min_age = 0);

-- Hashes cannot be compressed.
alter table ledger alter column nodes set storage plain;
