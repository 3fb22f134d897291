-- How the forum presents itself, and the texts of its own pages. Each change is one of `province_change`, which keeps its
-- author, its reason and what stood before.

-- A picture that was once shown stays, so that any earlier state can be taken up again.
create table site_logo (
	-- Begins the digest of its bytes.
	id text primary key check (id ~ '^[0-9a-f]{16}$'),
	-- WebP.
	bytes bytea not null,
	at timestamptz not null
);

-- At most one row; without it the forum presents itself as its environment says.
create table site (
	singleton boolean primary key default true check (singleton),
	province text not null check (length(province) between 2 and 60),
	name text not null check (length(name) between 3 and 60),
	short_name text not null check (length(short_name) between 2 and 16),
	accent text check (accent ~ '^#[0-9a-f]{6}$'),
	logo text references site_logo (id) on delete restrict,
	zone text not null,
	-- Whether the forum is offered in English, too.
	english boolean not null,
	address text not null,
	phone text not null,
	email text not null,
	hours text not null,
	-- Who protects personal data.
	officer text not null,
	officer_email text not null
);

-- Limits that differ from those the software brings.
create table site_limit (
	name text primary key,
	most int not null check (most > 0)
);

-- What the province says on a page of its own; the last version is shown.
create table page_text (
	page text not null constraint page_text_page_check check (page in ('about', 'privacy', 'contact', 'accessibility')),
	version int not null check (version > 0),
	at timestamptz not null,
	text_id text not null,
	-- Empty: in English the Indonesian text is shown.
	text_en text not null,
	change_id bigint not null references province_change (id) on delete restrict,
	primary key (page, version)
);
create index page_text_change_idx on page_text (change_id);
create trigger page_text_append_only before update or delete on page_text for each row execute function refuse_change();
create trigger site_logo_append_only before update or delete on site_logo for each row execute function refuse_change();

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
call pg_temp.tell(array['site', 'site_limit', 'page_text'], 'tell_all');
drop procedure pg_temp.tell;

-- The check is made anew with the subjects it knows by now.
do $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint
	where conrelid = 'province_change'::regclass and conname = 'province_change_subject_check';
	execute format(
		'alter table province_change drop constraint province_change_subject_check, '
		'add constraint province_change_subject_check check (subject = any (array[%s]))',
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select unnest(array['site', 'page', 'limit'])
		) as known)
	);
end $$;
