-- Search by our own words: vectors are made by the code (`domain/search`), which knows the names of the province, short
-- forms, everyday speech and affixes; here is where they are kept, and what the database itself knows of a report.

-- Villages and subdistricts by their code; its beginning is that of the district.
create table place (
	code text primary key check (code ~ '^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$'),
	district_code text not null references district (code) on delete cascade,
	name text not null,
	check (starts_with(code, district_code))
);
create index place_district_idx on place (district_code);

-- Another value whenever something changes that has a name; see `rule_stamp`.
create table search_stamp (
	only_one boolean primary key default true check (only_one),
	value uuid not null
);
insert into search_stamp (value) values (gen_random_uuid());
create function stamp_search() returns trigger language plpgsql as $$
begin
	update search_stamp set value = gen_random_uuid();
	return null;
end $$;
create trigger district_stamps_search after insert or update or delete or truncate on district
	for each statement execute function stamp_search();
create trigger place_stamps_search after insert or update or delete or truncate on place
	for each statement execute function stamp_search();
create trigger agency_stamps_search after insert or update or delete or truncate on agency
	for each statement execute function stamp_search();
create trigger category_stamps_search after insert or update or delete or truncate on category
	for each statement execute function stamp_search();

-- The words that public reports hold, and how many hold them: what a mistyped word may have meant, and how much a word
-- says. Words of reports that not everybody may read are not among them.
create table search_word (
	word text primary key,
	threads int not null
);
-- Words that look like a mistyped one.
create index search_word_trgm_idx on search_word using gin (word gin_trgm_ops);

alter table thread
	-- Of title and place alone, so that ranking need not read the rest.
	add column search_head tsvector not null default ''::tsvector,
	-- By which version of words and names `search` was made; another one than today's is made anew.
	add column search_made_by text not null default '';
create index thread_search_made_by_idx on thread (search_made_by);
-- Similar titles are found by their words now.
drop index thread_title_trgm_idx;

-- Beside its words a report is found by where it was, what it is about and who handles it; `domain/search/keys.ts`
-- writes the same keys.
create function complaint_keys(complaint) returns text[] language sql stable as $$
	select array_remove(array[
		'd/' || $1.district_code,
		'c/' || $1.category_slug,
		'c/' || (select parent_slug from category where slug = $1.category_slug),
		'a/' || $1.agency_id
	], null)
$$;
create function keys_vector(text[]) returns tsvector language sql immutable as $$
	select coalesce(string_agg(quote_literal(key) || ':1C', ' '), '')::tsvector from unnest($1) key
$$;
create function keep_complaint_keys() returns trigger language plpgsql as $$
declare
	old_keys text[] := case when tg_op = 'UPDATE' then complaint_keys(old) else '{}' end;
	new_keys tsvector := keys_vector(complaint_keys(new));
begin
	update thread set search = ts_delete(search, old_keys) || new_keys, search_head = ts_delete(search_head, old_keys) || new_keys
		where id = new.thread_id;
	return null;
end $$;
create trigger complaint_keeps_keys after insert on complaint for each row execute function keep_complaint_keys();
create trigger complaint_moves_keys after update of district_code, category_slug, agency_id on complaint for each row
	when ((old.district_code, old.category_slug, old.agency_id) is distinct from (new.district_code, new.category_slug, new.agency_id))
	execute function keep_complaint_keys();
