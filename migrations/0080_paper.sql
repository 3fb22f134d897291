-- An agency without computers decides by letter, and whoever looks after the forum writes it down, marked so. The law says
-- who may; the lists of capacities only repeat its words.
alter table agency add column on_paper boolean not null default false;

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
	pg_temp.admit('thread_event', 'thread_event_actor_role_check', 'actor_role', 'clerk'),
	pg_temp.admit('post', 'post_author_role_check', 'author_role', 'clerk');
