-- Whoever knows the key reads the number and the due days of one report, for as long as the code is the same with which it was
-- filed: a reporter needs no account for it.
create table case_calendar (
	thread_id uuid primary key references reporter (thread_id) on delete cascade,
	key text not null unique,
	code_hash text not null,
	made_at timestamptz not null
);
