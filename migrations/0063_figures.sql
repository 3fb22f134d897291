-- Figures are read from rows that are written with each act, and never from the history.

-- What happened to a report while it was with whom; and which agency's own staff wrote it down at their counter.
alter table tenure
	add column contested boolean not null default false,
	add column reopened boolean not null default false,
	add column appealed boolean not null default false,
	add column bounced boolean not null default false;
alter table complaint add column written_by uuid references agency (id) on delete restrict;

with act as (
	select thread_id, action, at from thread_event
	where action in ('contest', 'reopen', 'appeal')
		or (action in ('hand_over', 'return') and actor_role in ('officer', 'agency_head'))
), happened as (
	select act.thread_id, during.seq, bool_or(action = 'contest') as contested, bool_or(action = 'reopen') as reopened,
		bool_or(action = 'appeal') as appealed, bool_or(action in ('hand_over', 'return')) as bounced
	from act cross join lateral (
		select seq from tenure where tenure.thread_id = act.thread_id and (until_at is null or act.at <= until_at)
		order by seq limit 1
	) as during
	group by 1, 2
)
update tenure set contested = happened.contested, reopened = happened.reopened, appealed = happened.appealed, bounced = happened.bounced
from happened where tenure.thread_id = happened.thread_id and tenure.seq = happened.seq;

update complaint set written_by = (thread_event.data -> 'counter' ->> 'agencyId')::uuid
from thread_event
where thread_event.thread_id = complaint.thread_id and action = 'submit' and data -> 'counter' ->> 'agencyId' is not null;

-- What is still to be done of a report: by each agency that has to do with it, and (no agency) by anybody but the reporter.
create table open_work (
	thread_id uuid not null references thread (id) on delete restrict,
	agency_id uuid references agency (id) on delete restrict,
	-- Everybody may read the report.
	listed boolean not null,
	-- The agency is in charge of it, and it is not closed.
	held boolean not null,
	received_at timestamptz not null,
	-- When the first duty falls due: of the agency, and of anybody, by which lists are ordered.
	due_at timestamptz,
	first_due_at timestamptz,
	constraint open_work_key unique nulls not distinct (thread_id, agency_id)
);

with report as (
	select id, created_at, agency_id, published_at is not null and hidden_at is null and not confidential as listed,
		closed_at is null and agency_id is not null as held
	from thread join complaint on complaint.thread_id = thread.id
), duty as (
	select thread_id, agency_id, falls_to, due_at from deadline
	where met_at is null and ended_at is null and owner <> 'reporter' and due_at is not null
), part (thread_id, agency_id, due_at, held) as (
	select thread_id, null::uuid, due_at, false from duty
	union all select thread_id, falls_to, due_at, false from duty where falls_to is not null
	union all select thread_id, agency_id, due_at, false from duty where agency_id is not null
	union all select id, agency_id, null, true from report where held
), first as (
	select thread_id, min(due_at) as due_at from duty group by 1
)
insert into open_work (thread_id, agency_id, listed, held, received_at, due_at, first_due_at)
select id, part.agency_id, listed, bool_or(part.held), created_at, min(part.due_at), min(first.due_at)
from part join report on report.id = part.thread_id left join first on first.thread_id = part.thread_id
group by id, part.agency_id, listed, created_at;

-- The longest overdue first, and all counts of what is open and late; the newest that an agency has in hand.
create index open_work_due_idx on open_work (agency_id, first_due_at, thread_id) include (due_at, held) where listed;
create index open_work_held_idx on open_work (agency_id, received_at desc, thread_id desc) where listed and held;

-- Which transaction last changed what figures are made of, so that only this is counted again.
create table figure_change (
	thread_id uuid primary key references thread (id) on delete restrict,
	received_at timestamptz not null,
	changed_by xid8 not null
);
create index figure_change_idx on figure_change (changed_by);

-- Published this month; closed by an agency, the latest first; answers of a time.
create index thread_published_idx on thread (published_at)
	where kind = 'complaint' and published_at is not null and hidden_at is null and not confidential;
create index complaint_closed_idx on complaint (agency_id, closed_at desc, thread_id desc) where closed_at is not null;
create index post_answer_idx on post (created_at)
	where kind in ('official_answer', 'resolution', 'not_yet') and author_agency_id is not null;

-- Nothing looks for these events any more.
drop index thread_event_objection_idx, thread_event_bounce_idx;
