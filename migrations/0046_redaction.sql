-- Masking: words and pictures that show personal data are taken out of sight, and what they said is sealed.

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
select pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'redact', 'unredact', 'redact_picture', 'restore_picture');

-- The original of whatever was masked, as it was before the first masking, and which of its words are masked now. In its
-- place stands what everybody reads; restoring puts the original back, and the row stays.
create table redaction (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	part text not null constraint redaction_part_check check (
		part in ('title', 'body', 'place', 'post', 'reason', 'file_name', 'picture')
	),
	-- What the part belongs to, besides the thread.
	post_id uuid references post (id) on delete restrict,
	event_id uuid references thread_event (id) on delete restrict,
	-- The file as it was sent; of a picture its bytes are here alone, and another file stands in its place.
	file_id uuid references file (id) on delete restrict,
	shown_file_id uuid references file (id) on delete restrict,
	-- Under AES-256-GCM, with this row's id as context.
	sealed bytea not null,
	-- [{"from", "to", "kind"}] in the original.
	passages jsonb not null default '[]',
	-- The events of the thread that masked it, first and last, and that restored it.
	made_seq int not null,
	last_seq int not null,
	restored_seq int,
	constraint redaction_target_check check (
		(post_id is not null) = (part = 'post')
		and (event_id is not null) = (part = 'reason')
		and (file_id is not null) = (part in ('file_name', 'picture'))
		and (shown_file_id is not null) = (part = 'picture')
	)
);
-- What is masked now, once a part; and all that was of a thread.
create unique index redaction_open_key on redaction (thread_id, part, coalesce(post_id, event_id, file_id, thread_id))
	where restored_seq is null;

create function refuse_change_of_sealed() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or old.restored_seq is not null
		or (new.id, new.thread_id, new.part, new.sealed, new.made_seq) is distinct from (old.id, old.thread_id, old.part, old.sealed, old.made_seq)
		or (new.post_id, new.event_id, new.file_id) is distinct from (old.post_id, old.event_id, old.file_id)
	then
		raise exception 'what was sealed stays' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger redaction_kept before update or delete on redaction for each row execute function refuse_change_of_sealed();

-- The history stays append-only but for the words of a reason whose original is sealed: nothing else of an event moves.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE'
		and to_jsonb(new) - 'data' = to_jsonb(old) - 'data'
		and new.data - 'reason' = old.data - 'reason'
		and jsonb_typeof(new.data -> 'reason') = 'string' and jsonb_typeof(old.data -> 'reason') = 'string'
		and exists (select from redaction where redaction.event_id = old.id)
	then
		return new;
	end if;
	raise exception 'thread_event is append-only' using errcode = 'restrict_violation';
end $$;
drop trigger thread_event_append_only on thread_event;
create trigger thread_event_append_only before update or delete on thread_event
	for each row execute function refuse_change_of_history();
create index redaction_event_idx on redaction (event_id) where event_id is not null;

-- A mark can be longer than what it masks, and shorter than what a form asks for: how much may be written is for the forms.
alter table thread drop constraint thread_title_check, add constraint thread_title_check check (length(title) between 1 and 2000);
alter table complaint
	drop constraint complaint_body_check,
	add constraint complaint_body_check check (length(body) between 1 and 40000),
	drop constraint complaint_place_check,
	add constraint complaint_place_check check (length(place) <= 2000),
	drop constraint complaint_rating_words_check,
	add constraint complaint_rating_words_check check (length(rating_words) <= 5000);
alter table post drop constraint post_body_check, add constraint post_body_check check (length(body) between 1 and 40000);

-- So does the book, which repeats the reason.
create or replace function keep_decision() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or (to_jsonb(new) - '{ended_at,end_kind,end_reason,ended_by,until,reason}'::text[])
		is distinct from (to_jsonb(old) - '{ended_at,end_kind,end_reason,ended_by,until,reason}'::text[])
		or (new.reason <> old.reason and not exists (select from redaction where redaction.event_id = old.event_id)) then
		raise exception 'decision is append-only' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
insert into moderating_act values ('redact'), ('redact_picture');
