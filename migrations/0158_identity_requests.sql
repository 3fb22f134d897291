-- A sealed identity opens with a second person's assent, or by the order of a court: each step is an event.

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
select pg_temp.admit(
	'thread_event', 'thread_event_action_check', 'action',
	'ask_identity', 'assent_identity', 'refuse_identity', 'open_by_order'
);
