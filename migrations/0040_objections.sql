-- Objections climb: head of the agency, inspectorate, regional secretariat. Nobody rules twice, no office rules twice, and
-- the last ruling ends the case in the forum.

-- Everybody who closed, refused or ruled, not only the last one; and how many steps of the way are behind the report.
alter table complaint
	add column decider_ids uuid[] not null default '{}',
	add column judged int not null default 0 constraint complaint_judged_check check (judged between 0 and 3);
update complaint set decider_ids = decided.by_whom
from (
	select thread_id, array_agg(distinct actor_user_id) as by_whom from thread_event
	where action in ('resolve', 'rework', 'refer', 'archive') and actor_user_id is not null
	group by thread_id
) as decided
where decided.thread_id = complaint.thread_id;
update complaint set judged = ruled.steps
from (
	select thread_id, max(case actor_role when 'inspector' then 2 else 1 end) as steps from thread_event
	where action in ('resolve', 'rework') and from_status in ('contested', 'reopened')
	group by thread_id
) as ruled
where ruled.thread_id = complaint.thread_id;
alter table complaint drop column last_decider_id;

-- Which agency is the inspectorate: objections to its own work go past it.
alter table agency add column oversees boolean not null default false;
update agency set oversees = true where slug = 'inspektorat';

-- Words that the law has besides whichever others it has by now: each check is made anew with its own and these.
create function pg_temp.admit(constrained regclass, name text, field text, variadic words text[]) returns void
language plpgsql as $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint where conrelid = constrained and conname = name;
	execute format(
		'alter table %s drop constraint %I, add constraint %I check (%I = any (array[%s]))', constrained, name, name, field,
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select unnest(words)
		) as known)
	);
end
$$;

-- Who acts for the regional secretariat, and the statuses, acts, owners and clocks of the way up.
select
	pg_temp.admit('membership', 'membership_role_check', 'role', 'secretary'),
	pg_temp.admit('thread_event', 'thread_event_actor_role_check', 'actor_role', 'secretary'),
	pg_temp.admit('post', 'post_author_role_check', 'author_role', 'secretary'),
	pg_temp.admit('complaint', 'complaint_status_check', 'status', 'at_inspectorate', 'at_secretariat', 'ruled'),
	pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'rule', 'climb'),
	pg_temp.admit('thread_event', 'thread_event_from_status_check', 'from_status', 'at_inspectorate', 'at_secretariat', 'ruled'),
	pg_temp.admit('thread_event', 'thread_event_to_status_check', 'to_status', 'at_inspectorate', 'at_secretariat', 'ruled'),
	pg_temp.admit('deadline_policy', 'deadline_policy_clock_check', 'clock', 'review', 'final_ruling'),
	pg_temp.admit('deadline', 'deadline_clock_check', 'clock', 'review', 'final_ruling'),
	pg_temp.admit('deadline', 'deadline_owner_check', 'owner', 'inspectorate', 'secretariat'),
	pg_temp.admit('escalation_step', 'escalation_step_clock_check', 'clock', 'review', 'final_ruling'),
	pg_temp.admit('escalation', 'escalation_taken_clock_check', 'clock', 'review', 'final_ruling');
alter table complaint
	drop constraint complaint_closed_check,
	add constraint complaint_closed_check check (
		(closed_at is not null) = (
			status in ('closed_agreed', 'closed_silent', 'ruled', 'not_our_authority', 'archived', 'withdrawn')
		)
	),
	drop constraint complaint_agency_check,
	add constraint complaint_agency_check check (
		agency_id is not null
		or status not in (
			'routed', 'in_progress', 'questioned', 'followed_up', 'contested', 'reopened', 'at_inspectorate', 'at_secretariat',
			'closed_agreed', 'closed_silent', 'ruled'
		)
	);

insert into deadline_policy (code, clock, classification, name, amount, unit, basis, valid_from) values
	('review', 'review', null, 'Putusan Inspektorat atas sanggahan kedua', 10, 'working_days', 'Ketentuan forum: diputus kantor lain dalam 10 hari kerja, disamakan dengan banding administratif (UU 30/2014, Ps. 78). Harus dicocokkan dengan peraturan yang berlaku.', '2018-01-01'),
	('final-ruling', 'final_ruling', null, 'Putusan akhir Sekretariat Daerah', 10, 'working_days', 'Ketentuan forum: putusan akhir dengan alasan tertulis dalam 10 hari kerja, disamakan dengan banding administratif (UU 30/2014, Ps. 78). Harus dicocokkan dengan peraturan yang berlaku.', '2018-01-01');

-- Above the inspectorate is the secretariat, above that nobody: its delay is told to the inspectors, and in the end to the
-- reporter, whose way then leads to the Ombudsman.
insert into escalation_step (clock, step, offset_working_days, audience, to_agency_slug) values
	('review', 'reminder', -2, 'owner', null),
	('review', 'due', 0, 'owner', null),
	('review', 'superior', 1, 'secretariat', 'biro-organisasi'),
	('review', 'secretariat', 5, 'secretariat', 'biro-organisasi'),
	('review', 'inspectorate', 10, 'inspectors', null),
	('final_ruling', 'reminder', -2, 'owner', null),
	('final_ruling', 'due', 0, 'owner', null),
	('final_ruling', 'superior', 1, 'inspectors', null),
	('final_ruling', 'secretariat', 5, 'secretariat', 'biro-organisasi'),
	('final_ruling', 'inspectorate', 10, 'inspectors', null);
