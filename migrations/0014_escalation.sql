-- The ladder: who is told when a duty draws near, falls due and stays undone; and the budget of questions.

-- Rows, because which office is told and when is for the province to decide.
create table escalation_step (
	clock text not null constraint escalation_step_clock_check check (
		clock in ('verification', 'first_response', 'resolution', 'objection', 'rerouting', 'appeal')
	),
	step text not null constraint escalation_step_step_check check (
		step in ('reminder', 'due', 'superior', 'secretariat', 'inspectorate')
	),
	-- Whole working days that must have passed since the due day; negative before it.
	offset_working_days int not null check (offset_working_days between -30 and 60),
	-- `owner`: whoever's duty the clock times.
	audience text not null constraint escalation_step_audience_check check (
		audience in ('owner', 'heads', 'secretariat', 'inspectors')
	),
	-- With the coordinating moderators, the head of this agency hears as well, where there is such an agency.
	to_agency_slug text,
	primary key (clock, step),
	constraint escalation_step_agency_check check (to_agency_slug is null or audience = 'secretariat')
);

insert into escalation_step (clock, step, offset_working_days, audience, to_agency_slug)
select clock, step, offset_working_days,
	-- Moderators have no head of agency above them, and a head who is late is not told of it by themselves.
	case when step = 'superior' and clock in ('first_response', 'resolution') then 'heads' else audience end,
	to_agency_slug
from (values ('verification'), ('first_response'), ('resolution'), ('objection'), ('rerouting'), ('appeal')) as timed (clock)
cross join (values
	('reminder', -2, 'owner', null),
	('due', 0, 'owner', null),
	('superior', 1, 'inspectors', null),
	('secretariat', 5, 'secretariat', 'biro-organisasi'),
	('inspectorate', 10, 'inspectors', null)
) as rung (step, offset_working_days, audience, to_agency_slug)
-- A limit of one working day has no room for a reminder.
where not (clock = 'rerouting' and step = 'reminder');

-- Each step that was taken, once, however many processes look: the key is the claim.
create table escalation (
	thread_id uuid not null references thread (id) on delete restrict,
	clock text not null constraint escalation_taken_clock_check check (
		clock in ('verification', 'first_response', 'resolution', 'objection', 'rerouting', 'appeal')
	),
	round int not null,
	step text not null constraint escalation_taken_step_check check (
		step in ('reminder', 'due', 'superior', 'secretariat', 'inspectorate')
	),
	-- Whom it reached, and of which agency: what the desk of that office lists.
	level text not null constraint escalation_level_check check (
		level in ('officers', 'heads', 'moderators', 'secretariat', 'inspectors')
	),
	agency_id uuid references agency (id) on delete restrict,
	at timestamptz not null,
	-- The event that says so in the history.
	seq int not null,
	primary key (thread_id, clock, round, step),
	foreign key (thread_id, seq) references thread_event (thread_id, seq) deferrable initially deferred
);

-- How many questions a report has cost its reporter: there is a budget.
alter table complaint add column questions int not null default 0;
update complaint set questions = asked.many
from (select thread_id, count(*)::int as many from thread_event where action = 'ask' group by thread_id) as asked
where asked.thread_id = complaint.thread_id;

alter table mail drop constraint mail_audience_check;
alter table mail add constraint mail_audience_check check (
	audience in ('reporter', 'author', 'officers', 'heads', 'moderators', 'secretariat', 'inspectors', 'followers', 'account')
);
