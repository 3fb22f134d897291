-- What administrators change of the province: agencies, people, categories, districts. Each change with its author, its
-- reason and what stood before, so that it can be read and taken back.

create table province_change (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	-- Null: at the machine itself.
	by_user_id uuid references app_user (id) on delete restrict,
	subject text not null constraint province_change_subject_check check (
		subject in ('agency', 'person', 'category', 'district')
	),
	-- Slug of an agency or category, code of a district, id of an account.
	subject_id text not null,
	act text not null constraint province_change_act_check check (
		act in ('create', 'edit', 'end', 'split', 'revive', 'appoint', 'dismiss')
	),
	-- What is shown of it, field by field; null where there was nothing, or is nothing any more.
	before jsonb,
	after jsonb,
	reason text not null check (length(reason) between 3 and 1000)
);
-- The history of one thing, the newest first.
create index province_change_subject_idx on province_change (subject, subject_id, id desc);
create trigger province_change_append_only before update or delete on province_change for each row execute function refuse_change();

-- Names that agencies had: what happened under one is told under it.
create table agency_earlier_name (
	agency_id uuid not null references agency (id) on delete restrict,
	until_at timestamptz not null,
	name text not null,
	short_name text not null,
	primary key (agency_id, until_at)
);
create function agency_name_at(named uuid, moment timestamptz) returns text language sql stable as $$
	select coalesce(
		(select name from agency_earlier_name where agency_id = named and until_at > moment order by until_at limit 1),
		(select name from agency where id = named)
	)
$$;

-- What passes from one agency to another, from a day on: open reports and the categories by which new ones come.
create table agency_transfer (
	change_id bigint primary key references province_change (id) on delete restrict,
	from_id uuid not null references agency (id) on delete restrict,
	to_id uuid not null references agency (id) on delete restrict,
	-- Of which categories; null: all of it.
	categories text[],
	-- The categories whose new reports went with it.
	carried text[] not null default '{}',
	on_day date not null,
	-- Only what had come from there: a change is taken back.
	back boolean not null default false,
	moved int not null default 0,
	done_at timestamptz,
	check (from_id <> to_id)
);
-- What has still to pass.
create index agency_transfer_open_idx on agency_transfer (on_day) where done_at is null;

create procedure pg_temp.tell(tables text[], teller text) language plpgsql as $$
declare
	name text;
begin
	foreach name in array tables loop
		execute format('create trigger %I after insert or delete on %I for each row execute function %I()',
			name || '_told', name, teller);
		execute format('create trigger %I after update on %I for each row when (old.* is distinct from new.*) execute function %I()',
			name || '_told_anew', name, teller);
		execute format('create trigger %I after truncate on %I execute function tell_all()', name || '_told_empty', name);
	end loop;
end $$;
call pg_temp.tell(array['agency_earlier_name'], 'tell_all');
drop procedure pg_temp.tell;

-- A report passes to whoever takes the place of its agency. The check is made anew with the acts it knows by now.
do $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint
	where conrelid = 'thread_event'::regclass and conname = 'thread_event_action_check';
	execute format(
		'alter table thread_event drop constraint thread_event_action_check, '
		'add constraint thread_event_action_check check (action = any (array[%s]))',
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select 'succeed'
		) as known)
	);
end $$;
