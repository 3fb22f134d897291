-- What people do around a thread: support, follow, report content; and what moderators decide.

create table support (
	thread_id uuid not null references thread (id) on delete restrict,
	-- 'user:…' or 'device:…' (hashed): one voice each.
	supporter text not null,
	at timestamptz not null,
	primary key (thread_id, supporter)
);

create table follow (
	thread_id uuid not null references thread (id) on delete restrict,
	user_id uuid not null references app_user (id) on delete cascade,
	at timestamptz not null,
	primary key (thread_id, user_id)
);
create index follow_user_idx on follow (user_id, at desc);

create table flag (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	post_id uuid references post (id) on delete restrict,
	reason text not null constraint flag_reason_check check (
		reason in ('hate_or_abuse', 'personal_data', 'spam', 'off_topic', 'false_or_impersonation', 'other')
	),
	words text not null default '' check (length(words) <= 500),
	flagger text not null,
	at timestamptz not null,
	settled_at timestamptz,
	outcome text check (outcome in ('upheld', 'dismissed')),
	check ((settled_at is null) = (outcome is null))
);
-- One open flag a person and target; the queue reads the open ones, oldest first.
create unique index flag_once_key on flag (thread_id, coalesce(post_id, '00000000-0000-0000-0000-000000000000'), flagger) where settled_at is null;
create index flag_open_idx on flag (at) where settled_at is null;
