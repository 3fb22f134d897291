-- Erasing a person: who it was goes, what happened stays. What is append-only is loosened for this alone, and only within a
-- transaction that leaves a row here.

alter table app_user
	add column erased_at timestamptz,
	drop constraint app_user_way_in_check,
	add constraint app_user_way_in_check check (num_nonnulls(password_hash, invited_at, erased_at) > 0);

-- That somebody was erased, when, and how many rows of what: the proof names nobody.
create table erasure (
	id uuid primary key default gen_random_uuid(),
	user_id uuid unique references app_user (id) on delete restrict,
	thread_id uuid unique references thread (id) on delete restrict,
	at timestamptz not null,
	counts jsonb not null default '{}',
	-- Which transaction it is.
	made_in xid8 not null default pg_current_xact_id(),
	began timestamptz not null default transaction_timestamp(),
	constraint erasure_one_check check (num_nonnulls(user_id, thread_id) = 1)
);
create index erasure_made_idx on erasure (made_in);

create function is_erasing() returns boolean language sql stable as $$
	select exists (select from erasure where made_in = pg_current_xact_id_if_assigned() and began = transaction_timestamp())
$$;
-- A row as it would be without these columns, in which a person can stand.
create function without(row_of jsonb, columns text[]) returns jsonb language sql immutable as $$ select row_of - columns $$;

create function keep_erasure() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and is_erasing() and without(to_jsonb(new), '{counts}') = without(to_jsonb(old), '{counts}') then
		return new;
	end if;
	raise exception 'an erasure stays' using errcode = 'restrict_violation';
end $$;
create trigger erasure_kept before update or delete on erasure for each row execute function keep_erasure();

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and tg_table_name in ('province_change', 'identity_opening') and is_erasing()
		and without(to_jsonb(new), '{title,before,after,reason,subject_id}') = without(to_jsonb(old), '{title,before,after,reason,subject_id}')
	then
		return new;
	end if;
	raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function keep_every_row() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and is_erasing()
		and without(to_jsonb(new), '{words,body,title,place}') = without(to_jsonb(old), '{words,body,title,place}')
	then
		return new;
	end if;
	raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function refuse_change_of_history() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and to_jsonb(new) - 'data' = to_jsonb(old) - 'data' and (
		is_erasing() or (
			new.data - 'reason' = old.data - 'reason'
			and jsonb_typeof(new.data -> 'reason') = 'string' and jsonb_typeof(old.data -> 'reason') = 'string'
			and exists (select from redaction where redaction.event_id = old.id)
		)
	)
	then
		return new;
	end if;
	raise exception 'thread_event is append-only' using errcode = 'restrict_violation';
end $$;

create or replace function keep_decision() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or (to_jsonb(new) - '{ended_at,end_kind,end_reason,ended_by,until,reason}'::text[])
		is distinct from (to_jsonb(old) - '{ended_at,end_kind,end_reason,ended_by,until,reason}'::text[])
		or (new.reason <> old.reason and not is_erasing() and not exists (select from redaction where redaction.event_id = old.event_id)) then
		raise exception 'decision is append-only' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

create or replace function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and lies_under_another_key(old.sealed, new.sealed)
		and to_jsonb(new) - 'sealed' = to_jsonb(old) - 'sealed'
	then
		return new;
	end if;
	-- What lay sealed is overwritten, and put back by nothing.
	if tg_op = 'UPDATE' and is_erasing()
		and without(to_jsonb(new), '{sealed,passages,restored_seq}') = without(to_jsonb(old), '{sealed,passages,restored_seq}')
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
