-- No wait on one person without a way out, and nothing entered wrongly that cannot be taken back in sight of all.

-- What a party to the minutes says instead of signing, or what its host records of its silence.
alter table signatory
	add column refused_at timestamptz,
	add column refusal_reason text check (length(refusal_reason) between 5 and 1000),
	add column refusal_by text constraint signatory_refusal_by_check check (refusal_by in ('party', 'host')),
	add constraint signatory_refusal_whole_check check (
		(refused_at is null) = (refusal_reason is null) and (refused_at is null) = (refusal_by is null)
	),
	add constraint signatory_refusal_unsigned_check check (refused_at is null or signed_at is null);

-- Who signs for a party in its stead: the text that is signed stays as it is and names the party as it was.
create table signatory_stand_in (
	id uuid primary key default gen_random_uuid(),
	signatory_id uuid not null references signatory (id) on delete cascade,
	number int not null,
	name text not null check (length(name) between 2 and 150),
	office text not null check (length(office) between 2 and 150),
	user_id uuid references app_user (id) on delete restrict,
	reason text not null check (length(reason) between 5 and 1000),
	at timestamptz not null,
	unique (signatory_id, number)
);

-- The account of a party changes after the text is fixed only with a stand-in.
drop trigger signatory_final on signatory;
create trigger signatory_final before insert or delete or update of name, office, side, gender, position on signatory
	for each row execute function refuse_change_of_final_minutes();
create function refuse_another_signer() returns trigger language plpgsql as $$
begin
	if exists (select from consultation where thread_id = new.thread_id and minutes_final_at is not null)
		and not exists (
			select from signatory_stand_in latest
			where signatory_id = new.id and latest.user_id is not distinct from new.user_id
				and number = (select max(number) from signatory_stand_in where signatory_id = new.id)
		) then
		raise exception 'the minutes are final' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger signatory_signer before update of user_id on signatory
	for each row when (new.user_id is distinct from old.user_id) execute function refuse_another_signer();

-- A text that was opened again, with the names that stood under it. It is kept as it was, and no name under it counts.
create table minutes_voided (
	thread_id uuid not null references thread (id) on delete restrict,
	number int not null,
	canonical text not null,
	digest text not null,
	-- Place, name, day and manner of each signature, and each refusal with its reason.
	signatures jsonb not null,
	reason text not null check (length(reason) between 5 and 1000),
	at timestamptz not null,
	primary key (thread_id, number)
);
create trigger minutes_voided_append_only before update or delete on minutes_voided
	for each row execute function refuse_change();

-- A signature stands, unless the very text that it stands under was voided with it.
create or replace function refuse_change_of_signature() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and new.signed_at is null and exists (
		select from minutes_voided join consultation using (thread_id)
		where thread_id = old.thread_id and digest = old.digest and stage = 'deliberated'
	) then
		return new;
	end if;
	raise exception 'a signature stands' using errcode = 'restrict_violation';
end $$;

-- What was entered wrongly is taken back with a reason, and stays to be seen as taken back.
alter table material
	add column taken_back_at timestamptz,
	add column taken_back_reason text check (length(taken_back_reason) between 5 and 1000),
	add constraint material_taken_back_check check ((taken_back_at is null) = (taken_back_reason is null));
alter table publication
	add column taken_back_at timestamptz,
	add column taken_back_reason text check (length(taken_back_reason) between 5 and 1000),
	add constraint publication_taken_back_check check ((taken_back_at is null) = (taken_back_reason is null));
alter table meeting
	add column taken_back_at timestamptz,
	add column taken_back_reason text check (length(taken_back_reason) between 5 and 1000),
	-- How often it changed: calendars take the entry with the higher number (RFC 5545, SEQUENCE).
	add column sequence int not null default 0,
	add constraint meeting_taken_back_check check ((taken_back_at is null) = (taken_back_reason is null));

-- What a guest wrote and was not let in, by a coded reason. Nothing of it is deleted, and how many there are is public.
alter table input
	add column refusal text constraint input_refusal_check check (
		refusal in ('hate_or_abuse', 'personal_data', 'spam', 'off_topic', 'false_or_impersonation', 'other')
	),
	add column refused_at timestamptz,
	add constraint input_refusal_whole_check check ((refusal is null) = (refused_at is null)),
	add constraint input_refused_check check (refusal is null or not held);
create index input_refused_idx on input (thread_id, refusal) where refusal is not null;

-- The entry for the recipient's calendar that comes with an invitation.
alter table mail add column calendar text;

-- The words of the law grow by these, whatever else they have.
do $$
declare law text;
begin
	select pg_get_constraintdef(oid) into law from pg_constraint where conname = 'thread_event_action_check';
	law := replace(law, 'ARRAY[', 'ARRAY[''refuse_signing''::text, ''replace_party''::text, ''remind_signing''::text, '
		|| '''remind_invited''::text, ''take_back''::text, ''refuse_inputs''::text, ');
	execute 'alter table thread_event drop constraint thread_event_action_check, add constraint thread_event_action_check ' || law;
end $$;
