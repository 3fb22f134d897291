-- All that administrators and keepers of rules change is told in one table. What has versions of its own (calendar, policies,
-- rules, routing, what is held) tells each of them there, too, as it is made.

alter table province_change
	-- As people called it then, where nothing else says it.
	add column title text,
	drop constraint province_change_reason_check,
	-- Before 0056 nobody was asked why something is held.
	add constraint province_change_reason_check check (length(reason) between 3 and 1000 or subject in ('hold', 'word'));

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
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word
			union select unnest(array['calendar', 'policy', 'rule', 'routing', 'hold', 'word'])
		) as known)
	);
end $$;

-- What stood: each act with the author, the moment and the reason that were kept of it. What the software brought along has
-- no author, and is no change.
insert into province_change (at, by_user_id, subject, subject_id, title, act, reason, effect)
select at, author_id, subject, subject_id, title, act, reason, effect from (
	select published_at as at, author_id, 'calendar' as subject, version::text as subject_id, null as title, 'edit' as act, reason,
		jsonb_build_object('rescheduled', moved) as effect, version::bigint as number
	from calendar_version where author_id is not null
	union all
	select created_at, author_id, 'policy', code, concat_ws(', ', policy.name, agency.short_name), 'edit', policy.reason, null, 0
	from deadline_policy as policy left join agency on agency.id = policy.agency_id where author_id is not null
	union all
	select withdrawn_at, withdrawn_by, 'policy', code, concat_ws(', ', policy.name, agency.short_name), 'revive',
		withdrawal_reason, null, 1
	from deadline_policy as policy left join agency on agency.id = policy.agency_id where withdrawn_at is not null
	union all
	select published_at, published_by, 'rule', code, code || '. ' || title_id,
		case when version = 1 then 'create' else 'edit' end, reason, null, version
	from forum_rule where published_by is not null
	union all
	select published_at, published_by, 'routing', version::text, null, 'edit', ground, jsonb_build_object('rerouted', moved), version
	from routing_version where published_by is not null
	union all
	select at, by_user_id, 'hold', scope, null, 'edit', reason, null, id from hold_settings
	union all
	select at, by_user_id, 'word', word, null, case when mode is null then 'end' else 'edit' end, reason, null, id from watched_word
) as stood
order by at, subject collate "C", number, subject_id collate "C";

-- The newest first, of everybody or of one author.
create index province_change_at_idx on province_change (at desc, id desc);
create index province_change_author_idx on province_change (by_user_id, at desc, id desc);
