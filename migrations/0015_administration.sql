-- What administrators do to calendar and policies, on record and quick over many open cases.

-- How many reports a publication moved.
alter table calendar_version add column moved int not null default 0;

-- Who made a version of a policy, when and why; null for what the installation began with.
alter table deadline_policy
	add column author_id uuid references app_user (id) on delete restrict,
	add column created_at timestamptz,
	add column reason text check (length(reason) between 3 and 500),
	add constraint deadline_policy_audit_check check (
		(author_id is null and created_at is null and reason is null)
		or (author_id is not null and created_at is not null and reason is not null)
	);

-- Preview and recalculation walk the open clocks, thread by thread; the version tells which are dealt with.
create index deadline_recalculation_idx on deadline (thread_id, calendar_version) where met_at is null and ended_at is null;
-- Due days that rest on undecreed years: the warning on the desks.
create index deadline_provisional_idx on deadline (due_day) where provisional and met_at is null and ended_at is null;
