-- Ways in besides the password, and what is asked again before something grave.

create table authenticator (
	user_id uuid primary key references app_user (id) on delete cascade,
	-- The secret that the app and we share, sealed for this account alone.
	sealed bytea not null,
	-- Null until its first code has come back.
	confirmed_at timestamptz,
	-- The last half minute a code of which was taken: no code opens twice.
	last_step bigint not null default 0
);

create table recovery_code (
	user_id uuid not null references app_user (id) on delete cascade,
	-- A keyed fingerprint: a copy of this table opens nothing.
	key text not null,
	used_at timestamptz,
	primary key (user_id, key)
);

create table passkey (
	-- As the authenticator names it.
	id text primary key,
	user_id uuid not null references app_user (id) on delete cascade,
	name text not null check (length(name) between 1 and 60),
	public_key bytea not null,
	counter bigint not null default 0,
	created_at timestamptz not null,
	used_at timestamptz
);
create index passkey_user_idx on passkey (user_id);

-- Something that takes two requests: the second brings what the first gave out, once.
create table ceremony (
	-- sha256 of what was given out.
	key text primary key,
	purpose text not null constraint ceremony_purpose_check check (
		purpose in ('second_step', 'passkey_add', 'passkey_sign_in', 'passkey_prove')
	),
	-- Null where who it is turns out only in the end.
	user_id uuid references app_user (id) on delete cascade,
	expires_at timestamptz not null
);
create index ceremony_user_idx on ceremony (user_id);
create index ceremony_expiry_idx on ceremony (expires_at);

alter table session
	-- The beginning of the network's address, and no more: enough to recognise, too little to find anybody.
	add column place text not null default '',
	-- When whoever sits there last proved who they are.
	add column proved_at timestamptz;

-- Who has to have a second step, from when on. The latest holds; the earlier ones stay as its history.
create table second_step_rule (
	id int generated always as identity primary key,
	asked_of text not null constraint second_step_rule_asked_of_check check (asked_of in ('nobody', 'sealed', 'staff')),
	grace_days int not null check (grace_days between 0 and 90),
	since date not null,
	author_id uuid references app_user (id) on delete restrict,
	reason text not null default '',
	published_at timestamptz not null
);
insert into second_step_rule (asked_of, grace_days, since, published_at) values ('sealed', 14, now()::date, now());

alter table email_token
	-- The address that a change leads to, or back to.
	add column email text,
	drop constraint email_token_purpose_check,
	add constraint email_token_purpose_check check (
		purpose in ('confirm', 'reset', 'invite', 'change_email', 'undo_email')
	);
