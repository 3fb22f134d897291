-- A change of the site's secret: what lies under the earlier one is sealed anew, and nothing else of it moves.

-- Keys of fingerprints that no change of secrets may change, sealed like everything else.
create table lasting_key (
	purpose text primary key,
	sealed bytea not null
);

-- Version, key, nonce and tag in front; a text sealed anew is as long as it was, under another key.
create function lies_under_another_key(before bytea, after bytea) returns boolean language sql immutable as $$
	select octet_length(before) = octet_length(after) and substring(before from 2 for 4) <> substring(after from 2 for 4)
$$;

create or replace function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and lies_under_another_key(old.sealed, new.sealed)
		and to_jsonb(new) - 'sealed' = to_jsonb(old) - 'sealed'
	then
		return new;
	end if;
	if tg_op = 'DELETE' or old.restored_seq is not null
		or (new.id, new.thread_id, new.part, new.sealed, new.made_seq) is distinct from (old.id, old.thread_id, old.part, old.sealed, old.made_seq)
		or (new.post_id, new.event_id, new.file_id) is distinct from (old.post_id, old.event_id, old.file_id)
	then
		raise exception 'what was sealed stays' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;

create or replace function keep_proof_seed() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and lies_under_another_key(old.sealed, new.sealed)
		and to_jsonb(new) - 'sealed' = to_jsonb(old) - 'sealed'
	then
		return new;
	end if;
	raise exception 'a promised seed stays' using errcode = 'restrict_violation';
end
$$;

-- On no page does anything change by it, and nobody is told.
do $$
declare
	told record;
begin
	for told in
		select tgname as name, relname as holder, proname as teller
		from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_proc on pg_proc.oid = tgfoid
		where tgname in ('attendance_told_anew', 'invitation_told_anew', 'proof_seed_told_anew', 'redaction_told_anew', 'reporter_told_anew')
	loop
		execute format('drop trigger %I on %I', told.name, told.holder);
		execute format(
			'create trigger %I after update on %I for each row '
			'when (old.* is distinct from new.* and lies_under_another_key(old.sealed, new.sealed) is not true) '
			'execute function %I()',
			told.name, told.holder, told.teller
		);
	end loop;
end $$;

-- Where there is another administrator, one asks that a second step be taken off and another one agrees.
alter table unlocking
	add column needs_assent boolean not null default false,
	add column assented_at timestamptz,
	add column assented_by uuid references app_user (id) on delete restrict,
	add constraint unlocking_assent_check check (
		(assented_at is null) = (assented_by is null) and assented_by not in (asked_by, user_id)
	);

create procedure pg_temp.admit(named text, words text[]) language plpgsql as $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint
	where conrelid = 'province_change'::regclass and conname = format('province_change_%s_check', named);
	execute format(
		'alter table province_change drop constraint province_change_%s_check, '
		'add constraint province_change_%s_check check (%I = any (array[%s]))',
		named, named, named,
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select unnest(words)
		) as known)
	);
end $$;
call pg_temp.admit('subject', array['key']);
call pg_temp.admit('act', array['assent', 'renew_key', 'reseal']);
drop procedure pg_temp.admit;
