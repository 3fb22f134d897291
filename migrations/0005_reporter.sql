-- Who reported. Kept apart and sealed: nothing public, of an agency or of an interface reads this table.

create table reporter (
	thread_id uuid primary key references thread (id) on delete restrict,
	-- The account, where there is one; opens "my reports" and mails. Never shown.
	user_id uuid references app_user (id) on delete set null,
	-- sha256 of the access code. The code itself is nowhere.
	code_hash text not null,
	-- Name and contact under AES-256-GCM, with the thread as context.
	sealed bytea,
	has_contact boolean not null default false,
	lang text not null default 'id' check (lang in ('id', 'en'))
);
create index reporter_user_idx on reporter (user_id) where user_id is not null;

create table identity_opening (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	user_id uuid not null references app_user (id) on delete restrict,
	role text not null,
	reason text not null check (length(reason) between 10 and 500),
	at timestamptz not null
);
create index identity_opening_thread_idx on identity_opening (thread_id, at);
create trigger identity_opening_append_only before update or delete on identity_opening for each row execute function refuse_change();
