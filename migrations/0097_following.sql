-- Following anything that can be read, also without an account; and deliveries, channel by channel.

-- Who follows without an account: an address under seal, and by what it is found again.
create table follower (
	id uuid primary key default gen_random_uuid(),
	-- A keyed fingerprint: one row an address, whoever typed it.
	address_key text not null unique,
	sealed bytea not null,
	lang text not null constraint follower_lang_check check (lang in ('id', 'en')),
	quiet_from smallint not null default 21 check (quiet_from between 0 and 23),
	quiet_until smallint not null default 6 check (quiet_until between 0 and 23),
	-- Since when a mail server says that there is no such address.
	refused_at timestamptz,
	created_at timestamptz not null
);

alter table app_user
	-- Hours in which letters wait that nobody has to have at once; none where both are the same.
	add column quiet_from smallint not null default 21 check (quiet_from between 0 and 23),
	add column quiet_until smallint not null default 6 check (quiet_until between 0 and 23),
	-- Of staff: whether what their duties bring comes in one letter a day.
	add column duties_daily boolean not null default false;

-- A thread; or all that is new of an office, a district, a category or words, of several at once where several are named.
alter table follow
	drop constraint follow_pkey,
	add column id uuid primary key default gen_random_uuid(),
	alter column thread_id drop not null,
	alter column user_id drop not null,
	add column follower_id uuid references follower (id) on delete cascade,
	add column agency_id uuid references agency (id) on delete cascade,
	add column district_code text references district (code) on delete cascade,
	add column category_slug text references category (slug) on delete cascade,
	add column words text not null default '' check (length(words) <= 200),
	add column letters text not null default 'at_once' constraint follow_letters_check check (letters in ('at_once', 'daily', 'none')),
	add column paused_at timestamptz,
	-- Of an address: that whoever reads there wanted it. Nothing is sent before.
	add column confirmed_at timestamptz,
	add constraint follow_by_check check (num_nonnulls(user_id, follower_id) = 1),
	add constraint follow_subject_check check (
		(thread_id is not null) = (num_nonnulls(agency_id, district_code, category_slug) = 0 and words = '')
	);
-- Once a person and subject.
create unique index follow_once_key on follow
	((coalesce(user_id, follower_id)), thread_id, agency_id, district_code, category_slug, words) nulls not distinct;
-- Who follows a thread, and whether somebody does.
create index follow_thread_idx on follow (thread_id, user_id) where thread_id is not null;
-- Everything else that is followed: looked through once an event that is news.
create index follow_around_idx on follow (at) where thread_id is null;
create index follow_follower_idx on follow (follower_id) where follower_id is not null;

-- What is left to be told to those who follow, who may be ten thousand: beside the event, and not under its thread's lock.
create table fan_out (
	event_id uuid primary key references thread_event (id) on delete restrict,
	-- As they stood after the event.
	agency_id uuid references agency (id) on delete restrict,
	due_day date,
	at timestamptz not null,
	-- The last who has been noted for it: whoever goes on begins after them.
	after text collate "C" not null default ''
);
-- The oldest first.
create index fan_out_at_idx on fan_out (at);

alter table notice
	drop constraint notice_recipient_check,
	add constraint notice_recipient_check check (
		recipient ~ '^(reporter|(user|guest|invitee|follower):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'
	);

-- What a channel has to do about a notice: once a notice and channel.
create table delivery (
	event_id uuid not null,
	recipient text not null,
	channel text not null constraint delivery_channel_check check (channel in ('mail')),
	-- When it is to be rendered; null once it is, or once there is nothing to render.
	due_at timestamptz,
	-- Into which letter of the day it goes; null where it has one of its own.
	digest text constraint delivery_digest_check check (digest in ('duties', 'following')),
	-- What made them hear. Whoever stops that hears no more of what came by it.
	follow_id uuid references follow (id) on delete cascade,
	primary key (event_id, recipient, channel),
	foreign key (event_id, recipient) references notice (event_id, recipient) on delete cascade
);
insert into delivery (event_id, recipient, channel, due_at, digest, follow_id)
select event_id, recipient, 'mail', mail_due_at, case when digest then 'duties' end, follow.id
from notice
join thread_event on thread_event.id = notice.event_id
left join follow on notice.audience = 'followers' and notice.mail_due_at is not null
	and follow.thread_id = thread_event.thread_id and notice.recipient = 'user:' || follow.user_id
-- What nobody follows any more is not due any more either.
where notice.audience <> 'followers' or notice.mail_due_at is null or follow.id is not null;
-- The job of a channel takes the oldest.
create index delivery_due_idx on delivery (channel, due_at) where digest is null and due_at is not null;
create index delivery_digest_idx on delivery (channel, recipient, digest, due_at) where digest is not null and due_at is not null;
create index delivery_follow_idx on delivery (follow_id) where follow_id is not null;
alter table notice drop column mail_due_at, drop column digest;

alter table mail
	-- What made its reader hear: gone, the letter is not sent any more.
	add column follow_id uuid references follow (id) on delete set null,
	drop constraint mail_audience_check,
	add constraint mail_audience_check check (
		audience in (
			'reporter', 'author', 'officers', 'heads', 'moderators', 'secretariat', 'inspectors', 'followers', 'facilitators',
			'participants', 'contributors', 'signatories', 'invitees', 'flaggers', 'assignee', 'colleagues', 'watchers',
			'account', 'appeal', 'digest', 'following'
		)
	);
update mail set follow_id = follow.id from follow
where mail.audience = 'followers' and mail.sent_at is null and mail.failed_at is null
	and follow.thread_id = mail.thread_id and mail.recipient = 'user:' || follow.user_id;
create index mail_follow_idx on mail (follow_id) where follow_id is not null;
-- At most one of each kind a person and day.
drop index mail_digest_idx;
create unique index mail_digest_idx on mail (recipient, audience, digest_day) where digest_day is not null;
