-- What everybody may know, told to other programs as it happens.

create table webhook (
	id uuid primary key default gen_random_uuid(),
	name text not null check (length(name) between 3 and 80),
	-- Whose it is; null: of a partner outside, by its name.
	agency_id uuid references agency (id) on delete restrict,
	address text not null check (length(address) <= 2000),
	-- The secret that signs, and the one before it.
	sealed bytea not null,
	-- So long the one before signs too.
	earlier_until timestamptz,
	kinds text[] not null constraint webhook_kinds_check check (
		cardinality(kinds) > 0 and kinds <@ array[
			'report.published', 'report.answered', 'report.overdue', 'report.status_changed',
			'consultation.input_answered', 'commitment.changed', 'consultation.stage_changed'
		]
	),
	-- Only what is of these, as a follow has them.
	about_agency uuid references agency (id) on delete restrict,
	about_district text references district (code) on delete restrict,
	about_category text references category (slug) on delete restrict,
	made_at timestamptz not null,
	paused_at timestamptz,
	pause text constraint webhook_pause_check check (pause in ('by_administrator', 'failing', 'gone')),
	ended_at timestamptz,
	-- Attempts that failed in a row, since when, and until when nothing else is tried.
	failures int not null default 0,
	failing_since timestamptz,
	rests_until timestamptz,
	-- Somebody sends to it: one process at a time, so that a slow address holds up nobody else.
	busy_until timestamptz,
	constraint webhook_paused_check check ((paused_at is null) = (pause is null))
);

-- Events that are still to be told, written with them.
create table webhook_event (
	event_id uuid primary key references thread_event (id) on delete restrict,
	kinds text[] not null,
	at timestamptz not null
);

-- What is told to whom: once an event and webhook, by an id that stays.
create table webhook_delivery (
	id uuid primary key default gen_random_uuid(),
	webhook_id uuid not null references webhook (id) on delete cascade,
	-- Null: to see whether it arrives.
	event_id uuid references thread_event (id) on delete restrict,
	kind text not null,
	made_at timestamptz not null,
	state text not null default 'waiting' constraint webhook_delivery_state_check check (
		state in ('waiting', 'delivered', 'failed', 'withheld')
	),
	-- When it is tried next; while it is tried, when it would be if whoever tries died.
	due_at timestamptz,
	attempts int not null default 0,
	tried_at timestamptz,
	-- What was answered, in short: a status of HTTP, or how it failed.
	status int,
	answer text not null default '' check (length(answer) <= 300),
	constraint webhook_delivery_due_check check ((due_at is not null) = (state = 'waiting')),
	unique (webhook_id, event_id)
);
-- What is due, by webhook and the oldest first.
create index webhook_delivery_due_idx on webhook_delivery (webhook_id, due_at, id) where due_at is not null;
-- The last of one webhook.
create index webhook_delivery_log_idx on webhook_delivery (webhook_id, made_at desc, id);
-- What has been done with for long is forgotten.
create index webhook_delivery_old_idx on webhook_delivery (made_at) where due_at is null;

do $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint
	where conrelid = 'province_change'::regclass and conname = 'province_change_subject_check';
	execute format(
		'alter table province_change drop constraint province_change_subject_check, '
		'add constraint province_change_subject_check check (subject = any (array[%s]))',
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select 'webhook'
		) as known)
	);
end $$;
