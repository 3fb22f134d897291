-- The rules of the forum as data, and the one book of all that is moderated: which act, under which rule, why, until when.

create table forum_rule (
	code text not null constraint forum_rule_code_check check (code ~ '^[A-Z][0-9]{1,2}$'),
	version int not null check (version >= 1),
	title_id text not null check (length(title_id) between 3 and 120),
	title_en text not null check (length(title_en) between 3 and 120),
	words_id text not null check (length(words_id) between 10 and 2000),
	words_en text not null check (length(words_en) between 10 and 2000),
	-- The legal ground, as people cite it.
	ground_id text not null check (length(ground_id) between 3 and 500),
	ground_en text not null check (length(ground_en) between 3 and 500),
	-- The reasons of flags that speak of this rule.
	flag_reason text constraint forum_rule_flag_reason_check check (
		flag_reason in ('hate_or_abuse', 'personal_data', 'spam', 'off_topic', 'false_or_impersonation', 'other')
	),
	valid_from date not null,
	-- Its last day; a version that another replaced on its first day had none.
	valid_until date check (valid_until >= valid_from - 1),
	published_at timestamptz not null,
	published_by uuid references app_user (id) on delete restrict,
	-- Why this version came to be.
	reason text not null check (length(reason) between 3 and 500),
	primary key (code, version)
);
create unique index forum_rule_open_key on forum_rule (code) where valid_until is null;

insert into forum_rule (code, version, title_id, title_en, words_id, words_en, ground_id, ground_en, flag_reason, valid_from, published_at, reason) values
	('A1', 1, 'Hinaan, kata kasar, atau ujaran kebencian', 'Insults, abuse or hate speech',
		'Kritik sekeras apa pun terhadap layanan, instansi, atau pejabat boleh. Menghina orang, berkata kasar, atau merendahkan suku, agama, ras, atau golongan tidak boleh.',
		'Criticism of services, agencies and officials may be as sharp as it likes. Insulting people, swearing at them, or demeaning an ethnic group, religion, race or community is not allowed.',
		'UU 40/2008 tentang Penghapusan Diskriminasi Ras dan Etnis, Pasal 4; UU 11/2008 tentang ITE sebagaimana terakhir diubah dengan UU 1/2024, Pasal 28',
		'Law 40/2008 on the Elimination of Racial and Ethnic Discrimination, Art. 4; Law 11/2008 on Electronic Information as last amended by Law 1/2024, Art. 28',
		'hate_or_abuse', '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('A2', 1, 'Ancaman atau ajakan kekerasan', 'Threats or calls for violence',
		'Mengancam orang, atau mengajak orang lain melukai atau merusak, tidak boleh. Ancaman nyata diteruskan kepada yang berwenang.',
		'Threatening people, or calling on others to hurt or destroy, is not allowed. Real threats are passed to the authorities.',
		'UU 11/2008 tentang ITE sebagaimana terakhir diubah dengan UU 1/2024, Pasal 29',
		'Law 11/2008 on Electronic Information as last amended by Law 1/2024, Art. 29',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('B1', 1, 'Data pribadi orang lain', 'Personal data of others',
		'Nomor induk kependudukan, nomor kartu keluarga, telepon, alamat surel, rekening, pelat kendaraan, alamat rumah, atau keterangan kesehatan orang lain tidak dimuat. Biasanya cukup disamarkan; sisanya tetap tampil.',
		'Identity, family-card, telephone and account numbers, e-mail addresses, number plates, home addresses or facts about the health of others are not shown. Usually it is enough to redact them; the rest stays.',
		'UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 65 ayat (2)',
		'Law 27/2022 on Personal Data Protection, Art. 65 (2)',
		'personal_data', '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('B2', 1, 'Identitas anak, korban, atau saksi', 'Identity of children, victims or witnesses',
		'Nama, wajah, sekolah, atau alamat anak, korban, atau saksi tidak dimuat, juga bila maksudnya baik.',
		'Names, faces, schools or addresses of children, victims or witnesses are not shown, even with good intent.',
		'UU 11/2012 tentang Sistem Peradilan Pidana Anak, Pasal 19',
		'Law 11/2012 on the Juvenile Justice System, Art. 19',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('B3', 1, 'Membuka identitas pelapor', 'Exposing a reporter',
		'Siapa pun yang melapor boleh tidak disebut namanya. Menebak, menyebut, atau mencari tahu siapa pelapor tidak boleh.',
		'Whoever reports may stay unnamed. Guessing, naming or hunting for the reporter is not allowed.',
		'Perpres 76/2013 tentang Pengelolaan Pengaduan Pelayanan Publik (kerahasiaan dan pelindungan pengadu)',
		'Presidential Regulation 76/2013 on Handling Complaints about Public Services (confidentiality and protection of complainants)',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('C1', 1, 'Mengaku sebagai orang lain atau keterangan palsu', 'Impersonation or falsehood',
		'Mengaku sebagai orang atau instansi lain, atau sengaja menyampaikan keterangan palsu, tidak boleh. Keliru bukan palsu.',
		'Posing as another person or agency, or knowingly stating what is false, is not allowed. A mistake is not a falsehood.',
		'UU 11/2008 tentang ITE sebagaimana terakhir diubah dengan UU 1/2024, Pasal 35',
		'Law 11/2008 on Electronic Information as last amended by Law 1/2024, Art. 35',
		'false_or_impersonation', '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('C2', 1, 'Gambar atau bukti yang direkayasa', 'Fabricated pictures or evidence',
		'Gambar dan dokumen menunjukkan keadaan yang sebenarnya. Yang disunting sehingga menyesatkan tidak dipakai sebagai bukti.',
		'Pictures and documents show things as they are. What was edited so that it misleads is no evidence.',
		'UU 11/2008 tentang ITE sebagaimana terakhir diubah dengan UU 1/2024, Pasal 35',
		'Law 11/2008 on Electronic Information as last amended by Law 1/2024, Art. 35',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('D1', 1, 'Iklan, spam, atau tautan menyesatkan', 'Advertising, spam or misleading links',
		'Iklan, tawaran, pesan berantai, dan tautan yang tidak ada hubungannya dengan layanan publik tidak dimuat.',
		'Advertisements, offers, chain messages and links that have nothing to do with public services are not shown.',
		'UU 25/2009 tentang Pelayanan Publik (tujuan pengelolaan pengaduan)',
		'Law 25/2009 on Public Services (purpose of complaint handling)',
		'spam', '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('D2', 1, 'Di luar pokok', 'Off topic',
		'Yang ditulis berkaitan dengan laporan atau konsultasi itu. Yang tentang hal lain dipindahkan atau dipisahkan lebih dahulu, bukan disembunyikan.',
		'What is written belongs to that report or consultation. What is about something else is moved or split off first, not hidden.',
		'UU 25/2009 tentang Pelayanan Publik (tujuan pengelolaan pengaduan)',
		'Law 25/2009 on Public Services (purpose of complaint handling)',
		'off_topic', '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('D3', 1, 'Membanjiri atau mengulang', 'Flooding or repeating',
		'Mengirim hal yang sama berulang-ulang, atau memakai banyak akun untuk satu suara, tidak boleh.',
		'Sending the same thing again and again, or using many accounts for one voice, is not allowed.',
		'UU 25/2009 tentang Pelayanan Publik (tujuan pengelolaan pengaduan)',
		'Law 25/2009 on Public Services (purpose of complaint handling)',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('D4', 1, 'Percakapan perlu ditenangkan', 'A conversation that must calm down',
		'Bila percakapan berubah menjadi saling serang, balasan dapat dikunci untuk sementara. Laporannya sendiri tetap berjalan.',
		'Where a conversation turns into mutual attacks, replies can be locked for a while. The report itself goes on.',
		'UU 25/2009 tentang Pelayanan Publik (tujuan pengelolaan pengaduan)',
		'Law 25/2009 on Public Services (purpose of complaint handling)',
		null, '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum'),
	('E1', 1, 'Melawan hukum dengan cara lain', 'Unlawful in another way',
		'Yang dilarang undang-undang dan tidak disebut di atas. Keputusan menyebut undang-undangnya.',
		'What the law forbids and is not named above. The decision names that law.',
		'Undang-undang yang disebut dalam keputusan',
		'The law that the decision names',
		'other', '2025-01-01', '2025-01-01T00:00:00Z', 'Aturan awal forum');

create table decision (
	id uuid primary key default gen_random_uuid(),
	-- As people cite it; without a gap, so that none can be left out of the book unseen.
	number int not null default 0 constraint decision_number_key unique,
	at timestamptz not null,
	act text not null,
	rule_code text,
	rule_version int,
	-- Why, in the words of who decided; everybody reads them.
	reason text not null default '',
	thread_id uuid references thread (id) on delete restrict,
	thread_kind text constraint decision_thread_kind_check check (thread_kind in ('complaint', 'consultation')),
	post_id uuid references post (id) on delete restrict,
	event_id uuid references thread_event (id) on delete restrict,
	-- Whose account it is about, where it is about no words in a thread.
	subject_user_id uuid references app_user (id) on delete restrict,
	source text not null constraint decision_source_check check (source in ('own', 'flag', 'rule', 'machine', 'appeal')),
	-- Since when it had waited for somebody to decide.
	waited_since timestamptz,
	by_user_id uuid references app_user (id) on delete restrict,
	by_role text not null,
	-- The last moment for which it holds; without one, until it is lifted.
	until timestamptz,
	ended_at timestamptz,
	end_kind text constraint decision_end_kind_check check (end_kind in ('restored', 'reversed', 'expired')),
	end_reason text not null default '',
	ended_by uuid references app_user (id) on delete restrict,
	foreign key (rule_code, rule_version) references forum_rule (code, version),
	unique (id, by_user_id),
	constraint decision_about_check check (
		(thread_id is null) <> (subject_user_id is null)
		and (thread_id is null) = (thread_kind is null)
		and (thread_id is null) = (event_id is null)
		and (post_id is null or thread_id is not null)
	),
	-- Only the refusal of a report has reasons of its own instead.
	constraint decision_ruled_check check (rule_code is not null or act in ('archive', 'refer')),
	constraint decision_ended_check check ((ended_at is null) = (end_kind is null))
);
create index decision_log_idx on decision (at desc, id);
create index decision_target_idx on decision (thread_id, post_id) where ended_at is null;
create index decision_event_idx on decision (event_id);
create index decision_post_idx on decision (post_id) where post_id is not null;
create index decision_rule_idx on decision (rule_code, at desc);
create index decision_subject_idx on decision (subject_user_id) where subject_user_id is not null;

-- Numbered one after the other, whoever decides at the same time.
create function number_decision() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock(hashtextextended('fkp decisions', 0));
	new.number := (select coalesce(max(number), 0) + 1 from decision);
	return new;
end
$$;
create trigger decision_number before insert on decision for each row execute function number_decision();

-- The book is kept: an entry is never taken out, and what it says stays. Only its end is written once, or taken back when
-- what ended it is undone.
create function keep_decision() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or (to_jsonb(new) - '{ended_at,end_kind,end_reason,ended_by,until}'::text[])
		is distinct from (to_jsonb(old) - '{ended_at,end_kind,end_reason,ended_by,until}'::text[]) then
		raise exception 'decision is append-only' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger decision_kept before update or delete on decision for each row execute function keep_decision();

-- Acts of moderation, by name: each has its entry in the book when its transaction ends.
create table moderating_act (act text primary key);
insert into moderating_act values ('hide_thread'), ('hide_post'), ('lock'), ('refuse_inputs');
create function refuse_silent_act() returns trigger language plpgsql as $$
begin
	if exists (select from moderating_act where act = new.action)
		and not exists (select from decision where event_id = new.id) then
		raise exception 'act % has no entry in the book', new.action using errcode = 'restrict_violation';
	end if;
	return null;
end
$$;
create constraint trigger thread_event_in_the_book after insert on thread_event
	deferrable initially deferred for each row execute function refuse_silent_act();

-- Decided by somebody else, who gives reasons.
create table appeal (
	id uuid primary key default gen_random_uuid(),
	decision_id uuid not null constraint appeal_once_key unique,
	-- Who took the decision; nobody where it was a machine.
	first_decider uuid,
	at timestamptz not null,
	due_at timestamptz not null,
	decided_by uuid references app_user (id) on delete restrict,
	decided_at timestamptz,
	outcome text constraint appeal_outcome_check check (outcome in ('upheld', 'reversed')),
	outcome_words text not null default '',
	foreign key (decision_id) references decision (id),
	foreign key (decision_id, first_decider) references decision (id, by_user_id),
	constraint appeal_somebody_else_check check (decided_by <> first_decider),
	constraint appeal_decided_check check (
		(outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null) and (outcome is null) = (outcome_words = '')
	)
);
create index appeal_open_idx on appeal (due_at) where decided_at is null;

-- An appeal can only leave out the first decider where there was none.
create function name_first_decider() returns trigger language plpgsql as $$
begin
	new.first_decider := (select by_user_id from decision where id = new.decision_id);
	return new;
end
$$;
create trigger appeal_first_decider before insert or update on appeal for each row execute function name_first_decider();

-- What was hidden or locked before there was a book, as its history tells it.
insert into decision (at, act, rule_code, rule_version, reason, thread_id, thread_kind, post_id, event_id, source, by_user_id, by_role, ended_at, end_kind, end_reason, ended_by)
select event.at, event.action, rule.code, rule.version, coalesce(event.data ->> 'reason', ''), thread.id, thread.kind,
	case when event.action = 'hide_post' then (event.data ->> 'postId')::uuid end, event.id,
	case when exists (
		select from flag where flag.thread_id = thread.id and flag.settled_at = event.at and flag.outcome = 'upheld'
	) then 'flag' else 'own' end,
	event.actor_user_id, event.actor_role, undone.at, case when undone.at is not null then 'restored' end,
	coalesce(undone.reason, ''), undone.actor_user_id
from thread_event as event
join thread on thread.id = event.thread_id
join forum_rule as rule on rule.version = 1 and rule.code = case
	when event.action = 'lock' then 'D4'
	else coalesce((select code from forum_rule where flag_reason = event.data ->> 'flagReason'), 'E1')
end
left join lateral (
	select later.at, later.data ->> 'reason' as reason, later.actor_user_id from thread_event as later
	where later.thread_id = event.thread_id and later.seq > event.seq
		and later.action = case event.action when 'hide_thread' then 'restore_thread' when 'hide_post' then 'restore_post' when 'lock' then 'unlock' end
		and (event.action <> 'hide_post' or later.data ->> 'postId' = event.data ->> 'postId')
	order by later.seq limit 1
) as undone on true
where event.action in ('hide_thread', 'hide_post', 'lock')
order by event.at, event.id;

insert into decision (at, act, rule_code, rule_version, thread_id, thread_kind, post_id, event_id, source, by_user_id, by_role)
select event.at, event.action, rule.code, rule.version, event.thread_id, 'consultation', input.post_id, event.id, 'rule', event.actor_user_id, event.actor_role
from thread_event as event
cross join lateral jsonb_array_elements_text((event.data -> 'inputs')::jsonb) as refused (number)
join input on input.thread_id = event.thread_id and input.number = refused.number::int
join forum_rule as rule on rule.version = 1 and rule.flag_reason = event.data ->> 'flagReason'
where event.action = 'refuse_inputs'
order by event.at, event.id, input.number;
