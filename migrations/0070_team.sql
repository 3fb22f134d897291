-- Work within an agency: who has a case, who watches it, and who stands in for whom. None of it moves a clock.

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
	pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'assign', 'vacate', 'watch', 'unwatch'),
	pg_temp.admit('notice', 'notice_audience_check', 'audience', 'assignee', 'colleagues', 'watchers'),
	pg_temp.admit('mail', 'mail_audience_check', 'audience', 'assignee', 'colleagues', 'watchers');

-- The person of the agency in charge who has the case; nobody outside learns who that is.
alter table complaint add column assignee_id uuid references app_user (id) on delete restrict;
-- Load by person, and the cases of whoever has left.
create index complaint_assignee_idx on complaint (assignee_id) where assignee_id is not null;

create table watch (
	thread_id uuid not null references thread (id) on delete restrict,
	user_id uuid not null references app_user (id) on delete cascade,
	since timestamptz not null,
	primary key (thread_id, user_id)
);
create index watch_user_idx on watch (user_id);

-- What is due to who is away shows at the desk of the deputy, from the first day to the last.
create table absence (
	id uuid primary key default gen_random_uuid(),
	agency_id uuid not null references agency (id) on delete restrict,
	user_id uuid not null references app_user (id) on delete cascade,
	deputy_id uuid not null references app_user (id) on delete cascade,
	from_day date not null,
	until_day date not null,
	written_by uuid not null references app_user (id) on delete restrict,
	written_at timestamptz not null,
	-- Back earlier, or written by mistake.
	ended_by uuid references app_user (id) on delete restrict,
	ended_at timestamptz,
	check (from_day <= until_day),
	check (user_id <> deputy_id),
	check ((ended_by is null) = (ended_at is null))
);
create index absence_agency_idx on absence (agency_id, until_day) where ended_at is null;
