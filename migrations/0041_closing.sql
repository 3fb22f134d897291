-- A closing says what was done, where and when; an honest "not yet" names a day. Both are acts and posts like others.

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
	pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'promise'),
	pg_temp.admit('post', 'post_kind_check', 'kind', 'not_yet');

-- The days that the agency in charge has promised for this work, and the last of them while it is owed.
alter table complaint
	add column promises int not null default 0,
	add column promised_on date;

-- Words without what differs from one report to the next: case, signs, numbers, spaces.
create function words_key(words text) returns text
language sql immutable strict parallel safe
return md5(trim(regexp_replace(lower(words), '[^[:alpha:]]+', ' ', 'g')));
-- Whether an agency has written the same before, on another report.
create index post_same_words_idx on post (author_agency_id, words_key(body))
	where author_agency_id is not null and kind in ('official_answer', 'resolution', 'not_yet');
