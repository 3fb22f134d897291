-- Whoever keeps a finished page hears what it was made of change: at the commit, in the same transaction, whoever writes.
-- What is told is the thread, by its id; `lists`, where no thread's own page changes; or `all`. That a thread changed
-- says by itself that lists and figures did. The same word is sent once a transaction, however many rows say it.

create function tell_thread() returns trigger language plpgsql as $$
begin
	perform pg_notify('fkp_changed', coalesce(new.thread_id, old.thread_id)::text);
	if tg_op = 'UPDATE' and old.thread_id is distinct from new.thread_id then
		perform pg_notify('fkp_changed', old.thread_id::text);
	end if;
	return null;
end $$;

create function tell_lists() returns trigger language plpgsql as $$
begin
	perform pg_notify('fkp_changed', 'lists');
	return null;
end $$;

create function tell_all() returns trigger language plpgsql as $$
begin
	perform pg_notify('fkp_changed', 'all');
	return null;
end $$;

-- The consultations whose pages name a report with its title and status.
create function tell_ties(report uuid) returns void language sql as $$
	select pg_notify('fkp_changed', tie.thread_id::text) from (
		select thread_id from consultation_complaint where complaint_id = report
		union
		select thread_id from minutes_item_complaint join minutes_item on id = item_id where complaint_id = report
	) as tie
$$;

-- Of a linked report also whoever leads its case. What shows or hides something elsewhere is rare, and told to all.
create function tell_thread_row() returns trigger language plpgsql as $$
begin
	perform pg_notify('fkp_changed', coalesce(new.id, old.id)::text);
	if new.head_id is not null then
		perform pg_notify('fkp_changed', new.head_id::text);
	end if;
	if tg_op = 'INSERT' then
		return null;
	end if;
	if old.head_id is not null then
		perform pg_notify('fkp_changed', old.head_id::text);
	end if;
	if tg_op = 'DELETE' or (old.hidden_at, old.confidential, old.ref) is distinct from (new.hidden_at, new.confidential, new.ref)
		or (new.kind = 'consultation' and (old.title, old.published_at) is distinct from (new.title, new.published_at)) then
		perform pg_notify('fkp_changed', 'all');
	elsif (old.title, old.published_at) is distinct from (new.title, new.published_at) then
		perform tell_ties(new.id);
	end if;
	return null;
end $$;

create function tell_status() returns trigger language plpgsql as $$
begin
	perform tell_ties(new.thread_id);
	return null;
end $$;

create function tell_raised() returns trigger language plpgsql as $$
begin
	perform pg_notify('fkp_changed', word::text)
	from unnest(array[new.thread_id, old.thread_id, new.complaint_id, old.complaint_id]) as word
	where word is not null;
	return null;
end $$;

-- A file is shown by its name where it is attached.
create function tell_file() returns trigger language plpgsql as $$
begin
	perform pg_notify('fkp_changed', thread_id::text) from (
		select thread_id from attachment where file_id = new.id
		union
		select thread_id from material where file_id = new.id
	) as holder;
	return null;
end $$;

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

-- What a thread is made of.
call pg_temp.tell(array[
	'attachment', 'attendance', 'complaint', 'consultation', 'consultation_question', 'consultation_text', 'deadline',
	'decision', 'escalation', 'input', 'invitation', 'material', 'meeting', 'minutes', 'minutes_item', 'minutes_voided',
	'post', 'provision', 'provision_fate', 'provision_version', 'publication', 'redaction', 'signatory', 'support',
	'tenure', 'thread_event'
], 'tell_thread');

-- What is counted, found and listed, and stands on no thread's own page.
call pg_temp.tell(array[
	'closing_voice', 'flag', 'hold', 'post_print', 'proof_doubt', 'proof_look', 'proof_seed', 'queue_climb', 'reporter',
	'search_word', 'survey_answer'
], 'tell_lists');

-- What stands anywhere: offices, names, calendar, rules, promises, appeals. It changes seldom.
call pg_temp.tell(array[
	'agency', 'appeal', 'appeal_event', 'calendar_version', 'category', 'commitment', 'correction', 'deadline_policy',
	'demo_clock', 'district', 'earlier_words', 'escalation_step', 'forum_rule', 'hold_settings', 'holiday', 'membership',
	'minutes_item_complaint', 'minutes_item_input', 'moderating_act', 'place', 'routing_rule', 'routing_version',
	'second_look', 'service', 'signatory_stand_in', 'survey', 'watched_word'
], 'tell_all');

call pg_temp.tell(array['consultation_complaint'], 'tell_raised');

create trigger thread_told after insert or delete on thread for each row execute function tell_thread_row();
-- All columns but those of the index of words, which only lists are searched by.
create trigger thread_told_anew after update of
	id, kind, ref, title, confidential, published_at, hidden_at, locked_at, created_at, last_event_at, last_seq, reply_count,
	support_count, merged_into, head_id, merge_denied_at, merge_sought_at
on thread for each row when (old.* is distinct from new.*) execute function tell_thread_row();
create trigger thread_told_found after update of search, search_head on thread for each row
	when ((old.search, old.search_head) is distinct from (new.search, new.search_head)) execute function tell_lists();
create trigger thread_told_empty after truncate on thread execute function tell_all();

create trigger complaint_told_status after update of status on complaint for each row
	when (old.status is distinct from new.status) execute function tell_status();
create trigger consultation_told_stage after update of stage, slug on consultation for each row
	when ((old.stage, old.slug) is distinct from (new.stage, new.slug)) execute function tell_all();

-- Of people their name alone is read, and of whoever is new nothing is.
create trigger app_user_told after update of name on app_user for each row
	when (old.name is distinct from new.name) execute function tell_all();
create trigger app_user_told_gone after delete on app_user for each row execute function tell_all();
create trigger app_user_told_empty after truncate on app_user execute function tell_all();

create trigger file_told after update of name, media_type, size on file for each row
	when ((old.name, old.media_type, old.size) is distinct from (new.name, new.media_type, new.size))
	execute function tell_file();
create trigger file_told_empty after truncate on file execute function tell_all();

drop procedure pg_temp.tell;

-- The schema was made, or made anew.
select pg_notify('fkp_changed', 'all');
