-- What a report said before its reporter mended it, for those who verify. Where words of the report are masked, earlier ones
-- go as well: so rows may be deleted, and never changed.
create table earlier_report (
	thread_id uuid not null references thread (id) on delete restrict,
	-- The act that put other words in their place.
	seq integer not null,
	title text not null,
	body text not null,
	place text not null,
	primary key (thread_id, seq)
);
create trigger earlier_report_kept before update on earlier_report for each row execute function keep_every_row();

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
select pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'revise', 'add_files');
