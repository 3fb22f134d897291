-- Pictures that say that work is done: known again, told what they said of themselves, and looked at by a second person
-- where something is found about them.

-- By which a picture is known again: its places, and a word for each by which it is looked up among many.
create table picture_print (
	file_id uuid primary key references file (id) on delete cascade,
	version int not null,
	points bytea not null,
	words int[] not null
);
create index picture_print_words_idx on picture_print using gin (words);

-- What a picture of an office said of itself before it was written anew, sealed for who has to judge it.
create table picture_facts (
	file_id uuid primary key references file (id) on delete cascade,
	sealed bytea not null
);

-- The seed that a month's draws come from: promised by its fingerprint beforehand, told when the month is over.
create table proof_seed (
	month date primary key check (extract(day from month) = 1),
	commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
	sealed bytea not null,
	announced_at timestamptz not null
);
create function keep_proof_seed() returns trigger language plpgsql as $$
begin
	raise exception 'a promised seed stays' using errcode = 'restrict_violation';
end
$$;
create trigger proof_seed_kept before update or delete on proof_seed for each row execute function keep_proof_seed();

-- A closing whose pictures somebody else has to see.
create table proof_look (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	event_id uuid not null unique references thread_event (id) on delete restrict,
	opened_at timestamptz not null,
	doubted boolean not null,
	drawn boolean not null,
	-- What the agency said of it when it was asked.
	explained text not null default '',
	settled_at timestamptz,
	outcome text constraint proof_look_outcome_check check (outcome in ('accepted', 'not_accepted', 'confirmed', 'overtaken')),
	constraint proof_look_why_check check (doubted or drawn),
	constraint proof_look_settled_check check ((settled_at is null) = (outcome is null))
);
create unique index proof_look_open_key on proof_look (thread_id) where settled_at is null;
-- The queue of those who look.
create index proof_look_open_idx on proof_look (opened_at) where settled_at is null;
create index proof_look_thread_idx on proof_look (thread_id, opened_at);

create table proof_doubt (
	look_id uuid not null references proof_look (id) on delete restrict,
	position int not null,
	file_id uuid not null references file (id) on delete restrict,
	doubt text not null constraint proof_doubt_doubt_check check (
		doubt in ('same_frame', 'reporters_own', 'closed_before', 'other_report', 'taken_before', 'made_up', 'edited', 'screen')
	),
	like_file_id uuid references file (id) on delete restrict,
	-- Parts of the picture that are not what they were, in thousandths.
	boxes jsonb not null default '[]',
	primary key (look_id, position)
);
-- Who looks sees the earlier picture beside it.
create index proof_doubt_like_idx on proof_doubt (like_file_id) where like_file_id is not null;

-- Whether the closing that stands waits for such a look.
alter table complaint add column proof_pending boolean not null default false;

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
select pg_temp.admit('thread_event', 'thread_event_action_check', 'action', 'accept_proof', 'reject_proof');

insert into moderating_act values ('accept_proof'), ('reject_proof');
insert into forum_rule (code, version, title_id, title_en, words_id, words_en, ground_id, ground_en, flag_reason, valid_from, published_at, reason) values
	('C3', 1, 'Bukti penyelesaian', 'Proof of completion',
		'Foto penyelesaian menunjukkan pekerjaan yang dilaporkan, sesudah dikerjakan. Foto yang pernah dipakai, yang sama dengan foto pelapor, atau yang terpilih dalam undian dilihat orang kedua sebelum penutupan dihitung. Dilihat orang kedua bukan tuduhan.',
		'A picture of completion shows the work that was reported, after it was done. One that was used before, that is the same as the reporter’s, or that was drawn by lot is seen by a second person before the closing counts. A second look accuses nobody.',
		'UU 25/2009 tentang Pelayanan Publik (penyelesaian pengaduan yang dapat dipertanggungjawabkan)',
		'Law 25/2009 on Public Services (complaints settled accountably)',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum');
