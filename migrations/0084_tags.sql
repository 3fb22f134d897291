-- Short words that a desk puts on its reports and reads there alone: the desk of an agency, or of the moderators (no agency).
create table tag (
	id uuid primary key default gen_random_uuid(),
	agency_id uuid references agency (id) on delete restrict,
	name text not null check (char_length(name) between 1 and 30),
	made_by uuid not null references app_user (id) on delete restrict,
	made_at timestamptz not null,
	-- It was given the name of another one, and is that one since.
	became uuid references tag (id) on delete restrict
);
create unique index tag_name_idx on tag (agency_id, lower(name)) nulls not distinct where became is null;
create index tag_became_idx on tag (became) where became is not null;

-- Each time one was put on a report, until it was taken off: what stands there now, and what did.
create table thread_tag (
	id bigint generated always as identity primary key,
	tag_id uuid not null references tag (id) on delete restrict,
	thread_id uuid not null references thread (id) on delete restrict,
	put_by uuid not null references app_user (id) on delete restrict,
	put_at timestamptz not null,
	taken_by uuid references app_user (id) on delete restrict,
	taken_at timestamptz,
	check ((taken_by is null) = (taken_at is null))
);
create unique index thread_tag_now_idx on thread_tag (tag_id, thread_id) where taken_at is null;
create index thread_tag_thread_idx on thread_tag (thread_id);

-- What each was called before, and since when not.
create table tag_rename (
	id bigint generated always as identity primary key,
	tag_id uuid not null references tag (id) on delete restrict,
	before text not null,
	after text not null,
	merged boolean not null,
	by_id uuid not null references app_user (id) on delete restrict,
	at timestamptz not null
);
create index tag_rename_tag_idx on tag_rename (tag_id);
