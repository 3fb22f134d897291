-- Web push: devices that a person has let the forum write to, and what is on its way to them.

-- The key that the forum shows to push services (RFC 8292). Devices hold to it: it is made once.
create table vapid_key (
	only_one boolean primary key default true check (only_one),
	public_key text not null,
	sealed bytea not null,
	made_at timestamptz not null
);

create table push_subscription (
	id uuid primary key,
	user_id uuid not null references app_user (id) on delete cascade,
	-- A keyed fingerprint of where it is written to: one row a browser, whoever sits before it.
	endpoint_key text not null unique,
	-- Where it is written to, and the keys that only the browser can open.
	sealed bytea not null,
	device text not null default '',
	-- Ends with this session; null where its owner has said that the device is theirs.
	session_id text references session (id) on delete cascade,
	-- The session in which the browser last showed it.
	seen_in text not null,
	made_at timestamptz not null,
	seen_at timestamptz not null
);
create index push_subscription_user_idx on push_subscription (user_id);
create index push_subscription_session_idx on push_subscription (session_id) where session_id is not null;

-- By which way somebody hears of their own cases, of what they follow and of their duties. Without a device: by mail.
alter table app_user
	add column own_way text not null default 'both' constraint app_user_own_way_check check (own_way in ('mail', 'push', 'both')),
	add column followed_way text not null default 'both' constraint app_user_followed_way_check check (followed_way in ('mail', 'push', 'both')),
	add column duties_way text not null default 'both' constraint app_user_duties_way_check check (duties_way in ('mail', 'push', 'both'));

alter table delivery
	drop constraint delivery_channel_check,
	add constraint delivery_channel_check check (channel in ('mail', 'push'));

-- What one device has still to show of a notice, or has shown lately. Of a device that is gone the mail takes over, so
-- these rows outlive it.
create table push (
	event_id uuid not null,
	recipient text not null,
	subscription_id uuid not null,
	user_id uuid not null references app_user (id) on delete cascade,
	thread_id uuid not null references thread (id) on delete cascade,
	follow_id uuid references follow (id) on delete cascade,
	attempts smallint not null default 0,
	-- When it is tried next; null once it is settled.
	due_at timestamptz,
	-- When it was settled, and whether the push service took it.
	settled_at timestamptz,
	sent boolean not null default false,
	primary key (event_id, recipient, subscription_id),
	foreign key (event_id, recipient) references notice (event_id, recipient) on delete cascade,
	constraint push_settled_check check ((due_at is null) = (settled_at is not null))
);
-- The oldest first.
create index push_due_idx on push (due_at) where due_at is not null;
-- How lately a device was told of a matter, and what is old.
create index push_lately_idx on push (subscription_id, thread_id, settled_at) where settled_at is not null;
create index push_settled_idx on push (settled_at) where settled_at is not null;
create index push_follow_idx on push (follow_id) where follow_id is not null;
