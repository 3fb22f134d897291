-- Agencies, people, their appointments and their sessions.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table agency (
	id uuid primary key default gen_random_uuid(),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name text not null,
	short_name text not null,
	task text not null default '',
	address text not null default '',
	phone text not null default '',
	email text not null default '',
	-- Names and duties of agencies change often: a dissolved one keeps its threads and says where it went.
	valid_until date,
	merged_into uuid references agency (id) on delete restrict
);

create table service (
	id uuid primary key default gen_random_uuid(),
	agency_id uuid not null references agency (id) on delete restrict,
	position int not null,
	name text not null,
	requirements text not null default '',
	duration text not null default '',
	cost text not null default '',
	product text not null default '',
	unique (agency_id, position)
);

create table app_user (
	id uuid primary key default gen_random_uuid(),
	email text not null,
	name text not null check (length(name) between 1 and 100),
	password_hash text not null,
	email_confirmed_at timestamptz,
	lang text not null default 'id' check (lang in ('id', 'en')),
	created_at timestamptz not null
);
-- One account an address, however it is typed; sign-in looks people up by it.
create unique index app_user_email_key on app_user (lower(email));

create table membership (
	id uuid primary key default gen_random_uuid(),
	user_id uuid not null references app_user (id) on delete cascade,
	role text not null constraint membership_role_check check (
		role in ('officer', 'agency_head', 'moderator', 'inspector', 'facilitator', 'admin')
	),
	agency_id uuid references agency (id) on delete restrict,
	decree text not null,
	may_open_identity boolean not null default false,
	valid_from date not null,
	valid_until date,
	constraint membership_agency_role_check check ((role in ('officer', 'agency_head', 'facilitator')) = (agency_id is not null)),
	check (valid_until is null or valid_from <= valid_until)
);
-- Who am I: all appointments of the person behind a session.
create index membership_user_idx on membership (user_id);
-- Who hears of it: the people of an agency, or of a role.
create index membership_agency_idx on membership (agency_id, role);

create table session (
	-- sha256 of the cookie's value: a copy of this table opens no session.
	id text primary key,
	user_id uuid not null references app_user (id) on delete cascade,
	expires_at timestamptz not null,
	created_at timestamptz not null,
	device text not null default ''
);
create index session_user_idx on session (user_id);

create table email_token (
	-- sha256 of the token in the mail.
	id text primary key,
	user_id uuid not null references app_user (id) on delete cascade,
	purpose text not null check (purpose in ('confirm', 'reset')),
	expires_at timestamptz not null,
	used_at timestamptz
);
create index email_token_user_idx on email_token (user_id, purpose);

create table rate_limit (
	-- What is limited and for whom, the address or account hashed: no list of visitors is kept.
	key text primary key,
	count int not null,
	resets_at timestamptz not null
);
