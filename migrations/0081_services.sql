-- A service and the standard that it keeps (UU 25/2009 art. 21, PermenPANRB 15/2014): fourteen components, in versions that
-- nothing edits. A service has an address of its own, which stays when it passes to another agency.

create table service_version (
	service_id uuid not null references service (id) on delete restrict,
	number int not null check (number > 0),
	-- Null: before versions were kept.
	at timestamptz,
	name text not null,
	-- The part of the agency that renders it.
	unit text not null default '',
	-- By which the standard was set.
	decree text not null default '',
	-- What the agency promises with it (maklumat pelayanan).
	charter text not null default '',
	valid_from date,
	reviewed_on date,
	-- Those that are filled in, by their names in the norm.
	components jsonb not null default '{}',
	primary key (service_id, number)
);

insert into service_version (service_id, number, name, components)
select id, 1, name, jsonb_strip_nulls(jsonb_build_object(
	'persyaratan', nullif(requirements, ''), 'waktu', nullif(duration, ''), 'biaya', nullif(cost, ''), 'produk', nullif(product, '')
)) from service;

create trigger service_version_append_only before update or delete on service_version for each row execute function refuse_change();

alter table service
	drop column requirements, drop column duration, drop column cost, drop column product,
	add column slug text,
	-- Its last day.
	add column valid_until date;
update service set slug = case when likes.nth = 1 and base <> '' then base else concat_ws('-', nullif(base, ''), left(id::text, 8)) end
from (
	select id as of_id, base, row_number() over (partition by base order by agency_id, position) as nth
	from service, lateral (select trim(both '-' from left(regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g'), 60)) as base) as made
) as likes
where of_id = service.id;
alter table service alter column slug set not null, add constraint service_slug_key unique (slug),
	add constraint service_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- The services that went with a merger.
alter table agency_transfer add column services uuid[] not null default '{}';

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
call pg_temp.tell(array['service_version'], 'tell_all');
drop procedure pg_temp.tell;

-- Services are changed as the rest of the province is. The checks are made anew with the words they know by now.
do $$
declare
	of_column text;
	law text;
begin
	foreach of_column in array array['subject', 'act'] loop
		select pg_get_constraintdef(oid) into strict law from pg_constraint
		where conrelid = 'province_change'::regclass and conname = format('province_change_%s_check', of_column);
		execute format(
			'alter table province_change drop constraint province_change_%1$s_check, '
			'add constraint province_change_%1$s_check check (%1$I = any (array[%2$s]))',
			of_column,
			(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
				select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word
				union select case of_column when 'subject' then 'service' else 'move' end
			) as known)
		);
	end loop;
end $$;
