-- Mail to be sent, written in the transaction of the event that caused it.

create table mail (
	id uuid primary key default gen_random_uuid(),
	-- Null for mail about an account.
	event_id uuid references thread_event (id) on delete restrict,
	thread_id uuid references thread (id) on delete restrict,
	-- 'user:…', or 'reporter' for whoever filed the thread: the address is looked up, and unsealed, only when sending.
	recipient text not null,
	-- In what quality they hear of it; followers can unsubscribe, and mail about an account goes to unconfirmed addresses too.
	audience text not null constraint mail_audience_check check (
		audience in ('reporter', 'author', 'officers', 'heads', 'moderators', 'followers', 'account')
	),
	subject text not null,
	body_text text not null,
	body_html text not null,
	created_at timestamptz not null,
	attempts int not null default 0,
	-- When a process took it to send it. One that stays claimed died in the act: not sent again, since it may have arrived.
	claimed_at timestamptz,
	next_attempt_at timestamptz not null,
	sent_at timestamptz,
	-- Sending was given up, or there is no address.
	failed_at timestamptz,
	last_error text,
	unique (event_id, recipient)
);
create index mail_pending_idx on mail (next_attempt_at) where sent_at is null and failed_at is null and claimed_at is null;
-- Claims whose process died in the act.
create index mail_claimed_idx on mail (claimed_at) where claimed_at is not null and sent_at is null and failed_at is null;
create index mail_recent_idx on mail (created_at desc, id desc);
