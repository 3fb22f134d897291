-- Who hears of which event: written in the event's transaction, once a person and event. Each channel renders later, in
-- a job of its own, and says here when it is next to look at the row.

create table notice (
	event_id uuid not null references thread_event (id) on delete restrict,
	-- 'user:…', 'guest:…' (who gave the input), 'invitee:…', or 'reporter' for whoever filed the thread. Never a name or an
	-- address: these are looked up, and unsealed, only when something is sent.
	recipient text not null constraint notice_recipient_check check (
		recipient ~ '^(reporter|(user|guest|invitee):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'
	),
	-- In what quality they hear of it: the first that fits.
	audience text not null constraint notice_audience_check check (
		audience in (
			'reporter', 'author', 'officers', 'heads', 'moderators', 'secretariat', 'inspectors', 'followers',
			'facilitators', 'participants', 'contributors', 'signatories', 'invitees'
		)
	),
	-- As they stood after the event, since rendering may come after the next one: the agency in charge, and the due day of
	-- the clock that then ran.
	agency_id uuid references agency (id) on delete restrict,
	due_day date,
	created_at timestamptz not null,
	-- When its letter is to be written; null once it is, or once there is none to write.
	mail_due_at timestamptz,
	primary key (event_id, recipient)
);
-- The job that writes letters takes the oldest.
create index notice_mail_due_idx on notice (mail_due_at) where mail_due_at is not null;
