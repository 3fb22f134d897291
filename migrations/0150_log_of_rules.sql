-- What stands in the open and is no act on a thread has leaves of its own: versions of rules and of the calendar, policies of
-- deadlines, rulings of moderation and on objections, and the keys by which the log itself is signed.

alter table log_leaf
	add column stands_for text constraint log_leaf_stands_for_check check (
		stands_for in ('rule', 'rule_end', 'calendar', 'policy', 'policy_end', 'decision', 'appeal', 'key', 'key_end')
	),
	-- By what it is found there: its number, its code and version, its id.
	add column stands_for_id text,
	add constraint log_leaf_stands_for_key unique (stands_for, stands_for_id),
	add constraint log_leaf_stands_for_pair_check check ((stands_for is null) = (stands_for_id is null)),
	drop constraint log_leaf_one_check,
	add constraint log_leaf_one_check check (num_nonnulls(event_id, change_id, edition_month, stands_for) = 1);

-- Signed by several: each that was ever made, and until when it signs.
alter table log_key
	drop constraint log_key_pkey,
	drop column only_one,
	add column id smallint generated always as identity primary key,
	add column retired_at timestamptz,
	add constraint log_key_public_key_key unique (public_key);

-- `stands_for` and what it is found by, of each new row; on an update only as something ends.
create function await_log_of() returns trigger language plpgsql as $$
declare
	of_kind text := tg_argv[0];
	found_by text;
begin
	found_by := case tg_table_name
		when 'forum_rule' then (to_jsonb(new) ->> 'code') || '/' || (to_jsonb(new) ->> 'version')
		when 'calendar_version' then to_jsonb(new) ->> 'version'
		when 'decision' then to_jsonb(new) ->> 'number'
		when 'appeal_event' then (to_jsonb(new) ->> 'appeal_id') || '/' || (to_jsonb(new) ->> 'seq')
		else to_jsonb(new) ->> 'id'
	end;
	insert into log_leaf (stands_for, stands_for_id) values (of_kind, found_by) on conflict do nothing;
	return null;
end $$;

create trigger forum_rule_logged after insert on forum_rule for each row execute function await_log_of('rule');
create trigger forum_rule_end_logged after update on forum_rule for each row
	when (old.valid_until is null and new.valid_until is not null) execute function await_log_of('rule_end');
create trigger calendar_version_logged after insert on calendar_version for each row execute function await_log_of('calendar');
create trigger deadline_policy_logged after insert on deadline_policy for each row execute function await_log_of('policy');
create trigger deadline_policy_end_logged after update on deadline_policy for each row
	when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function await_log_of('policy_end');
create trigger decision_logged after insert on decision for each row execute function await_log_of('decision');
create trigger appeal_event_logged after insert on appeal_event for each row execute function await_log_of('appeal');
create trigger log_key_logged after insert on log_key for each row execute function await_log_of('key');
create trigger log_key_end_logged after update on log_key for each row
	when (old.retired_at is null and new.retired_at is not null) execute function await_log_of('key_end');

-- What was there before, in the order in which it came.
insert into log_leaf (stands_for, stands_for_id)
select stands_for, stands_for_id from (
	select published_at as at, 'rule' as stands_for, code || '/' || version as stands_for_id from forum_rule
	union all select published_at, 'rule_end', code || '/' || version from forum_rule where valid_until is not null
	union all select published_at, 'calendar', version::text from calendar_version
	union all select coalesce(created_at, valid_from::timestamptz), 'policy', id::text from deadline_policy
	union all select withdrawn_at, 'policy_end', id::text from deadline_policy where withdrawn_at is not null
	union all select at, 'decision', number::text from decision
	union all select at, 'appeal', appeal_id || '/' || seq from appeal_event
	union all select made_at, 'key', id::text from log_key
) as earlier
order by at, stands_for, stands_for_id;
