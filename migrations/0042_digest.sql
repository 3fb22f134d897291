-- What staff hear of duties gathers in one letter a day.
alter table notice add column digest boolean not null default false;
create index notice_digest_idx on notice (recipient, mail_due_at) where digest and mail_due_at is not null;

-- At most one a person and day, however many processes write.
alter table mail add column digest_day date;
create unique index mail_digest_idx on mail (recipient, digest_day) where digest_day is not null;
alter table mail
	drop constraint mail_audience_check,
	add constraint mail_audience_check check (
		audience in (
			'reporter', 'author', 'officers', 'heads', 'moderators', 'secretariat', 'inspectors', 'followers',
			'facilitators', 'participants', 'contributors', 'signatories', 'invitees', 'account', 'digest'
		)
	);
