-- Warnings, silences and suspensions, posts that are about another matter, and posts that are pinned.

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
	pg_temp.admit('thread_event', 'thread_event_action_check', 'action',
		'warn', 'silence', 'suspend', 'lift_sanction', 'split_post', 'pin_post', 'unpin_post', 'recategorise'),
	pg_temp.admit('thread_event', 'thread_event_actor_role_check', 'actor_role', 'silenced'),
	pg_temp.admit('post', 'post_author_role_check', 'author_role', 'silenced');
insert into moderating_act values ('warn'), ('silence'), ('suspend'), ('split_post');

-- Asked of every request of everyone who is signed in.
create index decision_sanction_idx on decision (post_id) where act in ('silence', 'suspend') and ended_at is null;
-- Those whose time is over are looked for every minute.
create index decision_until_idx on decision (until) where until is not null and ended_at is null;
create index thread_event_pin_idx on thread_event (thread_id) where action in ('pin_post', 'unpin_post');
