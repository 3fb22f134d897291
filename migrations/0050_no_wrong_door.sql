-- No wrong door: a report that was sent around is settled by a moderator, and what is settled binds; and who answers for
-- what is a list of rules that is tried before it holds.

-- How often a report was given back, and who named its agency so that it cannot pass it on.
alter table complaint
	add column returns int not null default 0,
	add column bound_by text constraint complaint_bound_by_check check (bound_by in ('moderator', 'secretariat'));
update complaint set returns = given_back.many
from (select thread_id, count(*)::int as many from thread_event where action = 'return' group by thread_id) as given_back
where given_back.thread_id = complaint.thread_id;

-- Words that the law has besides whichever others it has by now: each check is made anew with its own and these.
create or replace function pg_temp.admit(constrained regclass, name text, field text, variadic words text[]) returns void
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
select
	pg_temp.admit('complaint', 'complaint_status_check', 'status', 'unsettled', 'disputed'),
	pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'dispute'),
	pg_temp.admit('thread_event', 'thread_event_from_status_check', 'from_status', 'unsettled', 'disputed'),
	pg_temp.admit('thread_event', 'thread_event_to_status_check', 'to_status', 'unsettled', 'disputed'),
	pg_temp.admit('deadline_policy', 'deadline_policy_clock_check', 'clock', 'routing_decision', 'routing_dispute'),
	pg_temp.admit('deadline', 'deadline_clock_check', 'clock', 'routing_decision', 'routing_dispute'),
	pg_temp.admit('escalation_step', 'escalation_step_clock_check', 'clock', 'routing_decision', 'routing_dispute'),
	pg_temp.admit('escalation', 'escalation_taken_clock_check', 'clock', 'routing_decision', 'routing_dispute');

insert into deadline_policy (code, clock, classification, name, amount, unit, basis, valid_from) values
	('routing-decision', 'routing_decision', null, 'Moderator menetapkan instansi untuk laporan yang berpindah-pindah', 1, 'working_days', 'Ketentuan forum: setelah dua kali dialihkan atau dikembalikan, moderator menetapkan instansinya dalam 1 hari kerja, dan penetapan itu mengikat.', '2018-01-01'),
	('routing-dispute', 'routing_dispute', null, 'Penetapan terakhir instansi oleh Sekretariat Daerah', 2, 'working_days', 'Ketentuan forum: penetapan yang dipersoalkan instansi diputus Sekretariat Daerah dalam 2 hari kerja, untuk terakhir kali.', '2018-01-01');

-- Of a citizen who was sent around the secretariat hears sooner than of other delays: limits this short have no reminder.
insert into escalation_step (clock, step, offset_working_days, audience, to_agency_slug) values
	('routing_decision', 'due', 0, 'owner', null),
	('routing_decision', 'superior', 1, 'inspectors', null),
	('routing_decision', 'secretariat', 2, 'secretariat', 'biro-organisasi'),
	('routing_decision', 'inspectorate', 5, 'inspectors', null),
	('routing_dispute', 'due', 0, 'owner', null),
	('routing_dispute', 'superior', 1, 'inspectors', null),
	('routing_dispute', 'secretariat', 2, 'secretariat', 'biro-organisasi'),
	('routing_dispute', 'inspectorate', 5, 'inspectors', null);

-- Who answers for what. A version is published whole and never changed; the newest that has begun holds.
create table routing_version (
	version int primary key check (version > 0),
	valid_from date not null,
	-- The decree or other ground, as people cite it.
	ground text not null check (length(ground) between 3 and 300),
	published_at timestamptz not null,
	published_by uuid references app_user (id) on delete restrict,
	-- What the trial before it found: reports of the last 90 days, and how many would have gone elsewhere.
	tried int not null,
	moved int not null check (moved <= tried)
);
create table routing_rule (
	version int not null references routing_version (version) on delete restrict,
	-- The number by which it is cited within its version.
	position int not null check (position > 0),
	-- 1 comes first.
	priority int not null constraint routing_rule_priority_check check (priority between 1 and 9),
	-- Null: any.
	category_slug text references category (slug) on delete restrict,
	district_code text references district (code) on delete restrict,
	-- Any of them; none: whatever the words are.
	words text[] not null default '{}',
	agency_id uuid not null references agency (id) on delete restrict,
	note text not null default '' check (length(note) <= 300),
	primary key (version, position),
	check (category_slug is not null or district_code is not null or words <> '{}')
);
create trigger routing_version_append_only before update or delete on routing_version for each row execute function refuse_change();
create trigger routing_rule_append_only before update or delete on routing_rule for each row execute function refuse_change();
-- Rules are kept at hand with the words of the province.
create trigger routing_rule_stamps_search after insert or truncate on routing_rule
	for each statement execute function stamp_search();

-- The next version while it is written, by whoever keeps the rules: one for all of them.
create table routing_draft (
	id uuid primary key default gen_random_uuid(),
	position int generated always as identity,
	priority int not null constraint routing_draft_priority_check check (priority between 1 and 9),
	category_slug text references category (slug) on delete restrict,
	district_code text references district (code) on delete restrict,
	words text[] not null default '{}',
	agency_id uuid not null references agency (id) on delete restrict,
	note text not null default '' check (length(note) <= 300),
	check (category_slug is not null or district_code is not null or words <> '{}')
);
