-- Mail that waits for a moderator: its sender can be asked, what is thrown away has a reason, and what a trusted server says counts.

alter table mail_pen
	-- What it answers: a message whose sender we have written to.
	add column follows uuid references mail_in (id) on delete set null,
	-- When its sender was asked, and by whom; what was asked lies sealed with it.
	add column asked_at timestamptz,
	add column asked_by uuid references app_user (id) on delete restrict,
	add constraint mail_pen_asked_check check ((asked_at is null) = (asked_by is null)),
	add column thrown_for text constraint mail_pen_thrown_for_check check (
		thrown_for in ('spam', 'unrelated', 'elsewhere', 'unclear', 'machine', 'other')
	),
	-- Those of before have none.
	add constraint mail_pen_thrown_check check (thrown_for is null or decision = 'thrown'),
	drop constraint mail_pen_why_check,
	add constraint mail_pen_why_check check (
		why in (
			'unknown_address', 'forged', 'expired', 'other_sender', 'not_proved', 'answered', 'closed', 'not_allowed', 'no_words',
			'not_fitting', 'files', 'dangerous_files', 'too_large', 'unreadable', 'too_many'
		)
	);
-- What was decided lately.
create index mail_pen_decided_idx on mail_pen (decided_at desc) where decision is not null;
