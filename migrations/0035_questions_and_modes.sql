-- A question can be withdrawn by who asked, its answer written down for the reporter, and that contradicted by them; a report
-- becomes confidential or open, and named or anonymous, both ways.
do $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint where conname = 'thread_event_action_check';
	execute 'alter table thread_event drop constraint thread_event_action_check, add constraint thread_event_action_check '
		|| replace(law, 'ARRAY[', 'ARRAY[''withdraw_question''::text, ''record_answer''::text, ''deny_answer''::text, '
			'''show_name''::text, ''seal_report''::text, ''open_report''::text, ');
end
$$;

alter table complaint
	-- An answer stands there that somebody else wrote down for the reporter, who has not contradicted it.
	add column answer_recorded boolean not null default false,
	-- The reporter wished it to be confidential: then nobody opens it but they.
	add column wished_confidential boolean not null default false;
-- Of earlier reports it is not known who wished it; what is confidential stays so until its reporter says otherwise.
update complaint set wished_confidential = true from thread where thread.id = complaint.thread_id and thread.confidential;
