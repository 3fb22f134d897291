-- Who was in charge of a report, from when to when; no agency: the moderators. Days of work, lateness and outcomes belong to
-- whoever held it then. A projection of the history, written with the clocks.

create table tenure (
	thread_id uuid not null references thread (id) on delete restrict,
	seq int not null,
	agency_id uuid references agency (id) on delete restrict,
	from_at timestamptz not null,
	until_at timestamptz,
	primary key (thread_id, seq)
);
create index tenure_agency_idx on tenure (agency_id);

with step as (
	select thread_id, seq, at, case when action in ('route', 'hand_over') then (data ->> 'agencyId')::uuid end as agency_id
	from thread_event
	where action in ('submit', 'route', 'hand_over')
		or (to_status in ('submitted', 'needs_completion', 'returned', 'appealed') and from_status is distinct from to_status)
), turn as (
	select *, lag(agency_id) over own as before, lag(seq) over own is null as first
	from step window own as (partition by thread_id order by seq)
), span as (
	select thread_id, agency_id, at, lead(at) over own as until_at, row_number() over own as seq
	from turn where first or agency_id is distinct from before
	window own as (partition by thread_id order by turn.seq)
)
insert into tenure (thread_id, seq, agency_id, from_at, until_at)
select span.thread_id, span.seq, span.agency_id, span.at, span.until_at
from span join thread on thread.id = span.thread_id where thread.kind = 'complaint';

-- When a duty counts as fallen due, and on whose watch. Null where it never does: it was ended before its day.
alter table deadline
	add column falls_at timestamptz,
	add column falls_to uuid references agency (id) on delete restrict;

update deadline
set falls_at = due_at, falls_to = case
	when owner = 'moderator' then null
	when clock <> 'resolution' then deadline.agency_id
	else (
		select tenure.agency_id from tenure
		where tenure.thread_id = deadline.thread_id and (until_at is null or due_at <= until_at)
		order by seq limit 1
	)
end
from complaint
where complaint.thread_id = deadline.thread_id and owner <> 'reporter'
	and due_at is not null and (ended_at is null or ended_at >= due_at);

update deadline
set falls_at = null, falls_to = null
where clock = 'first_response' and met_at < falls_at and exists (
	select from deadline as earlier
	where earlier.thread_id = deadline.thread_id and earlier.clock = deadline.clock and earlier.round < deadline.round
		and earlier.falls_to = deadline.falls_to and earlier.falls_at is not null
);

-- No agency owes the completion of what is with the moderators.
update deadline set agency_id = null from complaint
where complaint.thread_id = deadline.thread_id and clock = 'resolution' and status in ('returned', 'appealed');

drop index deadline_fallen_due_idx, deadline_agency_due_idx;
create index deadline_falls_idx on deadline (falls_at) where falls_at is not null;
