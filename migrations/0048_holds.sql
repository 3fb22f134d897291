-- Words that wait until somebody has looked: one mechanism for guests' inputs and newcomers' replies. And what is known of
-- texts to tell which are the same.

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
select pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'admit', 'refuse_post', 'release');
insert into moderating_act values ('refuse_post');

-- Held is always hidden; of what is only hidden a trace is shown, of what is held nobody but its author and the moderators
-- learns that it exists.
alter table post
	add column held text constraint post_held_check check (held in ('waiting', 'refused')),
	add constraint post_held_hidden_check check (held is null or hidden_at is not null);

create table hold (
	post_id uuid primary key references post (id) on delete restrict,
	thread_id uuid not null references thread (id) on delete restrict,
	since timestamptz not null,
	-- When it is shown by itself; null: what was held before anything was.
	until timestamptz check (until > since),
	-- What spoke for it: code, and what of the text it rests on.
	grounds jsonb not null,
	settled_at timestamptz,
	outcome text constraint hold_outcome_check check (outcome in ('admitted', 'refused', 'released')),
	check ((settled_at is null) = (outcome is null))
);
-- What waits for a moderator, and what nobody decided in time.
create index hold_open_idx on hold (since) where settled_at is null;
create index hold_due_idx on hold (until) where settled_at is null;

insert into hold (post_id, thread_id, since, until, grounds)
select post.id, input.thread_id, post.created_at, null, '[{"code": "guest", "cited": []}]'
from input join post on post.id = input.post_id where input.held;
update post set held = 'waiting' from input where input.post_id = post.id and input.held;
alter table input drop constraint input_refused_check;
drop index input_held_idx;
alter table input drop column held;
-- A page looks for what is held in its thread.
create index post_held_idx on post (thread_id) where held is not null;

-- The settings of a category, of consultations (konsultasi) or of everything else (*), as somebody published them; the
-- last of a scope hold. Nothing here: what comes with the house.
create table hold_settings (
	id bigint generated always as identity primary key,
	scope text not null check (scope ~ '^(\*|[a-z0-9-]{2,60})$'),
	newcomer_days int not null check (newcomer_days between 0 and 365),
	newcomer_posts int not null check (newcomer_posts between 0 and 100),
	links int check (links between 1 and 20),
	watched_words boolean not null,
	rate_posts int check (rate_posts between 2 and 100),
	rate_minutes int not null check (rate_minutes between 1 and 1440),
	like_removed int check (like_removed between 50 and 100),
	copied int check (copied between 1 and 100),
	release_hours int not null check (release_hours between 1 and 168),
	at timestamptz not null,
	by_user_id uuid not null references app_user (id) on delete restrict
);
create index hold_settings_scope_idx on hold_settings (scope, id desc);
create trigger hold_settings_append_only before update or delete on hold_settings for each row execute function refuse_change();

-- What the forum changed of the list of watched words, word by word; the last of a word holds.
create table watched_word (
	id bigint generated always as identity primary key,
	word text not null check (length(word) between 2 and 60),
	-- Null: not watched any more.
	mode text constraint watched_word_mode_check check (mode in ('hold', 'hint')),
	-- Words beside which it means something else, with commas between them.
	beside text not null default '' check (length(beside) <= 600),
	at timestamptz not null,
	by_user_id uuid not null references app_user (id) on delete restrict
);
create index watched_word_word_idx on watched_word (word, id desc);
create trigger watched_word_append_only before update or delete on watched_word for each row execute function refuse_change();

-- By what a text is found among those that are the same but for names, days and numbers: see domain/moderation/same-words.
create table post_print (
	post_id uuid primary key references post (id) on delete restrict,
	bands int[] not null
);
create index post_print_bands_idx on post_print using gin (bands);
