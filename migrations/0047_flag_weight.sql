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

-- A reply that readers who usually disagree have called spam, and that looks like it, is folded until a moderator has looked
-- or this moment has come. A click opens it.
alter table post add column folded_until timestamptz;
create index post_folded_idx on post (folded_until) where folded_until is not null;

-- Words that the law has besides whichever others it has by now: each check is made anew with its own and these.
create or replace function pg_temp.admit(constrained regclass, name text, field text, variadic words text[]) returns void
language plpgsql as $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint where conrelid = constrained and conname = name;
	execute format(
		'alter table %s drop constraint %I, add constraint %I check (%I = any (array[%s]))', constrained, name, name, field,
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select unnest(words)
		) as known)
	);
end
$$;

select
	pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'collapse_post', 'lift_collapse'),
	pg_temp.admit('notice', 'notice_audience_check', 'audience', 'flaggers'),
	pg_temp.admit('mail', 'mail_audience_check', 'audience', 'flaggers');

insert into moderating_act values ('collapse_post'), ('dismiss_flags');
