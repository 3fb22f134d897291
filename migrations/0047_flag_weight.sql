-- Flags have weights (domain/moderation/flag-weight.ts), which are reckoned anew each time from what stands here.

-- A mark of the block of addresses that a flag came from: keyed for its target, so that it says nothing beside another one,
-- and forgotten when the flag is settled.
alter table flag
	add column block text,
	add constraint flag_block_check check (block is null or settled_at is null);

-- What somebody flagged and supported before; who had flagged the same.
create index flag_flagger_idx on flag (flagger, at);
create index flag_target_idx on flag (thread_id, post_id);
create index support_supporter_idx on support (supporter);
