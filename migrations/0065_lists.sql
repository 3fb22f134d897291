-- Lists go by the row of the report alone, in an order that indexes have, however many reports there are.

alter table complaint
	-- Where it stands in the lists that everybody reads: when it was filed; null while not everybody may read it.
	add column listed_at timestamptz,
	-- As `thread.head_id`: the report that leads its case.
	add column led_by uuid;

create function listed_at(thread) returns timestamptz language sql immutable as $$
	select $1.created_at where $1.published_at is not null and $1.hidden_at is null and not $1.confidential
$$;

update complaint set listed_at = listed_at(thread), led_by = thread.head_id from thread where thread.id = complaint.thread_id;

-- Whatever hides, shows or links a report moves it in the lists, in the same statement.
create function list_complaint() returns trigger language plpgsql as $$
begin
	select listed_at(thread), thread.head_id into new.listed_at, new.led_by from thread where thread.id = new.thread_id;
	return new;
end $$;
create trigger complaint_is_listed before insert on complaint for each row execute function list_complaint();

create function keep_complaint_listed() returns trigger language plpgsql as $$
begin
	update complaint set listed_at = listed_at(new), led_by = new.head_id where thread_id = new.id;
	return null;
end $$;
create trigger thread_moves_in_lists after update of created_at, published_at, hidden_at, confidential, head_id on thread for each row
	when (new.kind = 'complaint' and (listed_at(old), old.head_id) is distinct from (listed_at(new), new.head_id))
	execute function keep_complaint_listed();

-- The public list and what it is narrowed by, each newest first by keyset. What else is asked for is read in the index itself.
create index complaint_listed_idx on complaint (listed_at, thread_id)
	include (status, classification, agency_id, district_code, category_slug, led_by) where listed_at is not null;
create index complaint_listed_status_idx on complaint (status, listed_at, thread_id) include (led_by) where listed_at is not null;
create index complaint_listed_agency_idx on complaint (agency_id, listed_at, thread_id)
	include (status, category_slug, led_by) where listed_at is not null;
create index complaint_listed_district_idx on complaint (district_code, listed_at, thread_id)
	include (status, category_slug, led_by) where listed_at is not null;
create index complaint_listed_category_idx on complaint (category_slug, listed_at, thread_id)
	include (status, district_code, led_by) where listed_at is not null;
create index complaint_listed_classification_idx on complaint (classification, listed_at, thread_id)
	include (status, led_by) where listed_at is not null;
-- What is late, newest first.
create index open_work_list_idx on open_work (received_at, thread_id) include (first_due_at) where listed and agency_id is null;
-- Desks of the whole province: what is open (of no time) and what was closed of late.
create index complaint_closed_at_idx on complaint (closed_at);
drop index complaint_district_idx, complaint_category_idx;

-- A search also finds reports by the week in which they were filed: of a word that very many hold it reads the latest alone.
create function week_of(timestamptz) returns int language sql immutable as $$
	select floor(extract(epoch from $1) / 604800)::int
$$;
create function week_vector(timestamptz) returns tsvector language sql immutable as $$
	select keys_vector(array['t/' || week_of($1)])
$$;
create or replace function keep_complaint_keys() returns trigger language plpgsql as $$
declare
	old_keys text[] := case when tg_op = 'UPDATE' then complaint_keys(old) else '{}' end;
	new_keys tsvector := keys_vector(complaint_keys(new));
begin
	update thread set search = ts_delete(search, old_keys || ('t/' || week_of(created_at))) || new_keys || week_vector(created_at),
		search_head = ts_delete(search_head, old_keys) || new_keys
		where id = new.thread_id;
	return null;
end $$;
update thread set search = search || week_vector(created_at) where kind = 'complaint';

analyze complaint;
