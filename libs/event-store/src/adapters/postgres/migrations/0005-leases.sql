-- Of several processes one works on a projection: its holder, until a moment in database time. Whoever takes the lease raises
-- the epoch, and no checkpoint moves under an older one, so that a holder who was frozen writes nothing when it wakes.
-- `leased_until` at infinity: another version has taken over for good.
alter table checkpoints add column holder text, add column leased_until timestamptz;
