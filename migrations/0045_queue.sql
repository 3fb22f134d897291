-- The moderators' queue: who is at what, and what of it has waited too long.

-- One thing is in the hands of one person. A claim ends by itself; who comes after takes it over under the same key.
create table queue_lease (
	-- One of the kinds of the domain. Not repeated here: what waits is a file of its own, and needs no table of its own.
	kind text not null check (kind ~ '^[a-z_]{1,40}$'),
	target_id uuid not null,
	holder_id uuid not null references app_user (id) on delete cascade,
	taken_at timestamptz not null,
	expires_at timestamptz not null,
	primary key (kind, target_id),
	check (taken_at < expires_at)
);
-- Whoever takes the next lets go of the last.
create index queue_lease_holder_idx on queue_lease (holder_id);

-- Steps up of what waits by a limit of the forum's own, each once: the key is the claim. The same thing can wait anew.
create table queue_climb (
	kind text not null check (kind ~ '^[a-z_]{1,40}$'),
	target_id uuid not null,
	since timestamptz not null,
	step text not null constraint queue_climb_step_check check (step in ('due', 'secretariat', 'inspectorate')),
	thread_id uuid references thread (id) on delete restrict,
	at timestamptz not null,
	primary key (kind, target_id, since, step)
);

-- What an account wrote before, for who judges its words now.
create index post_author_idx on post (author_user_id, created_at) where author_user_id is not null;

-- Words that the law has besides whichever others it has by now.
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
select pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'queue_overdue');
