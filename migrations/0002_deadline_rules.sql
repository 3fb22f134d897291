-- What a deadline rests on: the calendar and the dated policies.

create table holiday (
	day date primary key,
	kind text not null constraint holiday_kind_check check (
		kind in ('national_holiday', 'collective_leave', 'special_national', 'special_regional', 'replacement_workday')
	),
	name text not null,
	decree text not null,
	provisional boolean not null default false
);

create table deadline_policy (
	id uuid primary key default gen_random_uuid(),
	code text not null,
	clock text not null constraint deadline_policy_clock_check check (
		clock in ('verification', 'first_response', 'resolution', 'reporter_answer', 'reporter_confirmation', 'objection', 'rerouting', 'appeal')
	),
	-- Null: for every classification.
	classification text constraint deadline_policy_classification_check check (
		classification in ('complaint', 'supervisory_complaint', 'aspiration', 'information_request')
	),
	-- Null: the base that holds for all agencies; a value of its own may only be shorter.
	agency_id uuid references agency (id) on delete restrict,
	name text not null,
	amount int not null check (amount between 1 and 1000),
	unit text not null constraint deadline_policy_unit_check check (unit in ('working_days', 'days', 'hours')),
	basis text not null,
	valid_from date not null,
	valid_until date,
	check (valid_until is null or valid_from <= valid_until)
);
create unique index deadline_policy_code_key on deadline_policy (code, valid_from, coalesce(agency_id, '00000000-0000-0000-0000-000000000000'));
