-- The public list by support, as by time: an order that stands in the row of the report and that an index has.

alter table complaint
	-- Where it stands among those listed by their support, the newer before the older of as many; null while not everybody may
	-- read it. Written as an instant, as all places in lists are: what support weighs no age outweighs.
	add column by_support timestamptz;

create function by_support(thread) returns timestamptz language sql immutable as $$
	select to_timestamp(round((least($1.support_count, 250000) * 1000000 + extract(epoch from listed_at($1)) / 36000)::numeric, 3)::float8)
$$;

update complaint set by_support = by_support(thread) from thread where thread.id = complaint.thread_id;

create or replace function list_complaint() returns trigger language plpgsql as $$
begin
	select listed_at(thread), thread.head_id, by_support(thread) into new.listed_at, new.led_by, new.by_support
	from thread where thread.id = new.thread_id;
	return new;
end $$;
create or replace function keep_complaint_listed() returns trigger language plpgsql as $$
begin
	update complaint set listed_at = listed_at(new), led_by = new.head_id, by_support = by_support(new) where thread_id = new.id;
	return null;
end $$;
create trigger thread_moves_by_support after update of support_count on thread for each row
	when (new.kind = 'complaint' and old.support_count is distinct from new.support_count)
	execute function keep_complaint_listed();

create index complaint_by_support_idx on complaint (by_support, thread_id)
	include (status, classification, agency_id, district_code, category_slug, led_by) where by_support is not null;

analyze complaint;
