-- Files live in the database: one backup holds everything, and a file is there exactly when its thread is.

create table file (
	id uuid primary key default gen_random_uuid(),
	name text not null check (length(name) between 1 and 120),
	media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
	size int not null,
	width int,
	height int,
	sha256 text not null,
	bytes bytea not null,
	thumbnail bytea,
	created_at timestamptz not null
);

create table attachment (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	-- Null: belongs to the report itself.
	post_id uuid references post (id) on delete restrict,
	file_id uuid not null references file (id) on delete restrict,
	position int not null
);
create index attachment_thread_idx on attachment (thread_id, position);
create index attachment_file_idx on attachment (file_id);

create table draft (
	-- sha256 of the token in the writer's cookie.
	id text primary key,
	submission_key uuid not null unique default gen_random_uuid(),
	form jsonb not null default '{}',
	updated_at timestamptz not null,
	-- Sent: kept a while, so that a form sent twice meets its own receipt.
	sent_at timestamptz,
	thread_id uuid references thread (id) on delete restrict
);
-- Old drafts are swept away.
create index draft_updated_idx on draft (updated_at);

create table draft_file (
	draft_id text not null references draft (id) on delete cascade,
	file_id uuid not null references file (id) on delete restrict,
	position int not null,
	primary key (draft_id, file_id)
);
