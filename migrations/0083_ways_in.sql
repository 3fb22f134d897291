-- What a change reached is kept with it, so that the history says it as it was shown. With the first of those made at once.
alter table province_change add column effect jsonb;

-- The ladder, the rule of the second step, and what administrators do to ways in are changes like others. The checks are made
-- anew with the words they know by now.
create procedure pg_temp.admit(named text, words text[]) language plpgsql as $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint
	where conrelid = 'province_change'::regclass and conname = format('province_change_%s_check', named);
	execute format(
		'alter table province_change drop constraint province_change_%s_check, '
		'add constraint province_change_%s_check check (%I = any (array[%s]))',
		named, named, named,
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select unnest(words)
		) as known)
	);
end $$;
call pg_temp.admit('subject', array['ladder', 'ways_in']);
call pg_temp.admit('act', array['uninvite', 'unlock']);
drop procedure pg_temp.admit;

-- Somebody lost what they sign in with besides the password: an administrator asks, they are told, and unless they or another
-- administrator stop it, it is taken away when the wait is over.
create table unlocking (
	id bigint generated always as identity primary key,
	user_id uuid not null references app_user (id) on delete cascade,
	asked_by uuid not null references app_user (id) on delete restrict,
	asked_at timestamptz not null,
	due_at timestamptz not null check (due_at > asked_at),
	stopped_at timestamptz,
	stopped_by uuid references app_user (id) on delete restrict,
	done_at timestamptz,
	check (stopped_at is null or done_at is null),
	check ((stopped_at is null) = (stopped_by is null))
);
-- One at a time.
create unique index unlocking_open_idx on unlocking (user_id) where stopped_at is null and done_at is null;
create index unlocking_due_idx on unlocking (due_at) where stopped_at is null and done_at is null;
