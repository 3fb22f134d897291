-- Rules are asked for with every event and change seldom; a policy that has not begun can be taken back; what a calendar
-- would move is counted by a job; figures are not counted anew for every reader.

-- Another value whenever calendar or policies change: whoever knows the value knows that what it has read still holds.
-- Random, so that one which was rolled back never comes again.
create table rule_stamp (
	only_one boolean primary key default true check (only_one),
	value uuid not null
);
insert into rule_stamp (value) values (gen_random_uuid());
create function stamp_rules() returns trigger language plpgsql as $$
begin
	update rule_stamp set value = gen_random_uuid();
	return null;
end $$;
create trigger holiday_stamps_rules after insert or update or delete or truncate on holiday
	for each statement execute function stamp_rules();
create trigger deadline_policy_stamps_rules after insert or update or delete or truncate on deadline_policy
	for each statement execute function stamp_rules();
-- How far its recalculation has come is no rule.
create trigger calendar_version_stamps_rules after insert or update of version, published_at or delete or truncate
	on calendar_version for each statement execute function stamp_rules();

-- A version that was taken back before it began stays on record and rules nothing.
alter table deadline_policy
	add column withdrawn_at timestamptz,
	add column withdrawn_by uuid references app_user (id) on delete restrict,
	add column withdrawal_reason text check (length(withdrawal_reason) between 3 and 500),
	add constraint deadline_policy_withdrawal_check check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3));
drop index deadline_policy_code_key;
create unique index deadline_policy_code_key
	on deadline_policy (code, valid_from, coalesce(agency_id, '00000000-0000-0000-0000-000000000000'))
	where withdrawn_at is null;

-- What publishing the prepared changes of this digest would move, as far as it is counted.
create table calendar_preview (
	digest text primary key,
	-- The moment at which it supposes them published.
	at timestamptz not null,
	-- Reports to look at, how many of them are looked at, and the last of these.
	concerned int not null,
	seen int not null default 0,
	last_thread_id uuid,
	-- Reports and clocks that would move; of the first ones, from when to when.
	cases int not null default 0,
	clocks int not null default 0,
	moves jsonb not null default '[]',
	-- Null while it is counted.
	done_at timestamptz
);

-- The newest event of all: while it stays the newest, figures that were counted a moment ago hold.
create index thread_event_at_idx on thread_event (at);
-- What the ladder brought to an office by name.
create index thread_event_named_agency_idx on thread_event ((data ->> 'agencyId'), thread_id) where action = 'escalate';
