-- Answers by e-mail: the addresses that take them, the messages that came, and what came back undelivered.

-- One address a person, thread and purpose. Whether a written address is one of these is proved by what stands in it.
create table reply_address (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	recipient text not null constraint reply_address_recipient_check check (
		recipient ~ '^(reporter|user:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'
	),
	purpose text not null constraint reply_address_purpose_check check (purpose in ('reporter', 'participant', 'officer')),
	-- The last letter that named it: it ends some months after.
	named_at timestamptz not null,
	-- The last letter that was sent with it, which the next one refers to.
	last_mail_id uuid references mail (id) on delete set null,
	unique (thread_id, recipient, purpose)
);

alter table mail add column reply_id uuid references reply_address (id) on delete set null;

-- Each message once, kept before the mail server hears that we have it.
create table mail_in (
	id uuid primary key default gen_random_uuid(),
	-- A fingerprint of its Message-ID and of what it says: passed on again it is the same message.
	once_key text not null unique,
	arrived_at timestamptz not null,
	size int not null check (size >= 0),
	-- The whole of it, for some weeks.
	sealed bytea,
	attempts int not null default 0,
	next_at timestamptz not null,
	verdict text constraint mail_in_verdict_check check (verdict in ('posted', 'drafted', 'penned', 'returned', 'automatic')),
	judged_at timestamptz,
	-- The address that it came to, where that is one of ours.
	reply_id uuid references reply_address (id) on delete set null,
	constraint mail_in_judged_check check ((verdict is null) = (judged_at is null))
);
-- What is to be read, the oldest first.
create index mail_in_waiting_idx on mail_in (next_at) where verdict is null;
-- What is to be forgotten.
create index mail_in_kept_idx on mail_in (arrived_at) where sealed is not null;

-- What waits for a moderator, and what was made of it.
create table mail_pen (
	mail_in_id uuid primary key references mail_in (id) on delete restrict,
	why text not null constraint mail_pen_why_check check (
		why in (
			'unknown_address', 'forged', 'expired', 'other_sender', 'closed', 'not_allowed', 'no_words', 'not_fitting',
			'files', 'dangerous_files', 'too_large', 'unreadable', 'too_many'
		)
	),
	at timestamptz not null,
	-- From whom, and what. Gone once it is decided.
	sealed bytea,
	decision text constraint mail_pen_decision_check check (decision in ('reply', 'note', 'thrown')),
	decided_at timestamptz,
	decided_by uuid references app_user (id) on delete restrict,
	constraint mail_pen_decided_check check (
		(decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)
	)
);
-- The page of moderators, the oldest first.
create index mail_pen_open_idx on mail_pen (at, mail_in_id) where decision is null;

-- Addresses that are written to no more: whose, as mail names its recipients; a reporter's by the thread.
create table mail_refused (
	who text primary key,
	status text not null,
	at timestamptz not null
);

-- Who was told on which day what to do instead: once. The address is a keyed fingerprint.
create table mail_told (
	address_key text not null,
	day date not null,
	primary key (address_key, day)
);

-- Days on which some server took none of our letters, whoever they were for.
create table mail_alarm (
	day date primary key,
	status text not null,
	times int not null default 1
);

-- Another address is written to again.
create function forget_refused() returns trigger language plpgsql as $$
begin
	delete from mail_refused where who = 'user:' || new.id;
	return null;
end $$;
create trigger app_user_address_changed after update of email on app_user for each row
	when (old.email is distinct from new.email) execute function forget_refused();
