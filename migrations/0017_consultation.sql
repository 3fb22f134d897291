-- Consultations: threads like reports, with stages of their own, a draft text, inputs, minutes and the promises in them.

create table consultation (
	thread_id uuid primary key references thread (id) on delete restrict,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 80),
	stage text not null constraint consultation_stage_check check (
		stage in ('draft', 'scheduled', 'open', 'deliberated', 'minutes_signed', 'published', 'follow_up', 'completed', 'cancelled')
	),
	agency_id uuid not null references agency (id) on delete restrict,
	facilitator_id uuid not null references app_user (id) on delete restrict,
	scope text not null constraint consultation_scope_check check (
		scope in ('policy_draft', 'policy_implementation', 'policy_impact', 'policy_evaluation', 'service_problem')
	),
	method text not null constraint consultation_method_check check (method in ('offline', 'online', 'hybrid')),
	-- What is asked, in plain words; Markdown and what was rendered from it.
	question text not null default '' check (length(question) <= 4000),
	question_html text not null default '',
	background text not null default '' check (length(background) <= 20000),
	background_html text not null default '',
	-- Decree or letter that names the team.
	team_decree text not null default '' check (length(team_decree) <= 300),
	contact text not null default '' check (length(contact) <= 300),
	-- Instants; the window closes at `closes_at` and not during it.
	opens_at timestamptz,
	closes_at timestamptz,
	-- What it is attached to.
	about_service_standard boolean not null default false,
	about_service_declaration boolean not null default false,
	about_survey boolean not null default false,
	service_id uuid references service (id) on delete restrict,
	-- Kept counts: the page of a topic with thousands of inputs counts nothing.
	input_count int not null default 0,
	answered_count int not null default 0,
	held_count int not null default 0,
	-- Version of the draft text in force; 0 while there is none.
	text_version int not null default 0,
	minutes_final_at timestamptz,
	-- One form sent twice is one consultation.
	submission_key uuid not null unique,
	check (opens_at < closes_at),
	constraint consultation_window_check check (stage in ('draft', 'cancelled') or (opens_at is not null and closes_at is not null)),
	constraint consultation_minutes_check check (
		minutes_final_at is not null or stage in ('draft', 'scheduled', 'open', 'deliberated', 'cancelled')
	)
);
-- Public list by stage; desk and page of an agency.
create index consultation_stage_idx on consultation (stage, closes_at);
create index consultation_agency_idx on consultation (agency_id, stage);

create table consultation_question (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	position int not null,
	body text not null check (length(body) between 5 and 500),
	unique (thread_id, position) deferrable initially deferred
);

-- A material keeps its series when a newer file replaces it.
create table material (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	series uuid not null,
	version int not null,
	kind text not null constraint material_kind_check check (
		kind in ('service_standard', 'service_declaration', 'survey_result', 'complaint_summary', 'regulation', 'background', 'other')
	),
	title text not null check (length(title) between 3 and 150),
	file_id uuid not null references file (id) on delete restrict,
	author_id uuid not null references app_user (id) on delete restrict,
	at timestamptz not null,
	unique (series, version)
);
create index material_thread_idx on material (thread_id, at);

-- The draft text as it was published, version by version.
create table consultation_text (
	thread_id uuid not null references thread (id) on delete restrict,
	version int not null check (version > 0),
	body text not null check (length(body) between 1 and 200000),
	-- What changed and why, in a sentence for readers.
	note text not null default '' check (length(note) <= 1000),
	author_id uuid not null references app_user (id) on delete restrict,
	at timestamptz not null,
	primary key (thread_id, version)
);
create trigger consultation_text_append_only before update or delete on consultation_text for each row execute function refuse_change();

-- A provision keeps its id through the versions, so that what people said of it stays with it.
create table provision (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	-- What its address on the page is made of.
	key text not null,
	unique (thread_id, key)
);

create table provision_version (
	provision_id uuid not null references provision (id) on delete restrict,
	thread_id uuid not null,
	version int not null,
	position int not null,
	-- "Pasal 3", "3." or nothing.
	label text not null,
	body text not null,
	body_html text not null,
	-- The version in which these words came to be: what was said for an older one meets a changed text.
	words_since int not null,
	primary key (provision_id, version),
	unique (thread_id, version, position),
	foreign key (thread_id, version) references consultation_text (thread_id, version)
);
create trigger provision_version_append_only before update or delete on provision_version for each row execute function refuse_change();

create table meeting (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	title text not null check (length(title) between 3 and 150),
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	place text not null default '' check (length(place) <= 300),
	link text not null default '' check (length(link) <= 500),
	agenda text not null default '' check (length(agenda) <= 4000),
	agenda_html text not null default '',
	-- Opens the sign-in sheet to who is in the room and scans it.
	sign_in_code text not null unique,
	check (starts_at < ends_at)
);
create index meeting_thread_idx on meeting (thread_id, starts_at);

create table invitation (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	name text not null check (length(name) between 2 and 150),
	organisation text not null default '' check (length(organisation) <= 150),
	unsur text not null constraint invitation_unsur_check check (
		unsur in ('service_user', 'academic', 'related_agency', 'civil_society', 'mass_media', 'practitioner', 'professional_body', 'community_leader', 'government')
	),
	-- Address under AES-256-GCM; nobody reads it but the sender of the invitation.
	sealed bytea,
	at timestamptz not null,
	-- When the invitation was put into the outbox.
	sent_at timestamptz
);
create index invitation_thread_idx on invitation (thread_id, name);

create table attendance (
	id uuid primary key default gen_random_uuid(),
	meeting_id uuid not null references meeting (id) on delete restrict,
	thread_id uuid not null references thread (id) on delete restrict,
	user_id uuid references app_user (id) on delete set null,
	name text not null check (length(name) between 2 and 150),
	organisation text not null default '' check (length(organisation) <= 150),
	unsur text not null constraint attendance_unsur_check check (
		unsur in ('service_user', 'academic', 'related_agency', 'civil_society', 'mass_media', 'practitioner', 'professional_body', 'community_leader', 'government')
	),
	gender text constraint attendance_gender_check check (gender in ('female', 'male')),
	disability boolean,
	-- Telephone number under AES-256-GCM: on no page, in no file.
	sealed bytea,
	channel text not null constraint attendance_channel_check check (channel in ('list', 'qr', 'paper')),
	-- A device signs in once; a line of a list has none.
	voice text,
	-- A form sent twice is one person.
	form_key uuid not null unique,
	at timestamptz not null
);
create unique index attendance_voice_key on attendance (meeting_id, voice) where voice is not null;
create index attendance_thread_idx on attendance (thread_id, unsur);

-- Posts serve both halves: an input and its answer, a progress note, what was said in a meeting.
alter table post
	add column reply_to uuid references post (id) on delete restrict,
	add column meeting_id uuid references meeting (id) on delete restrict,
	drop constraint post_kind_check,
	add constraint post_kind_check check (
		kind in (
			'reply', 'official_answer', 'question', 'completion', 'resolution', 'objection', 'internal_note',
			'input', 'disposition', 'meeting_note', 'addendum', 'progress', 'fulfilment'
		)
	),
	drop constraint post_author_role_check,
	add constraint post_author_role_check check (
		author_role in (
			'anyone', 'citizen', 'participant', 'reporter', 'officer', 'agency_head', 'facilitator', 'moderator', 'inspector', 'admin', 'system'
		)
	);
-- Replies under an input.
create index post_reply_idx on post (reply_to, created_at, id) where reply_to is not null;
-- Files of the few posts on a page, among thousands of a consultation.
create index attachment_post_idx on attachment (post_id) where post_id is not null;
-- Whether somebody took part.
create index post_contributor_idx on post (author_user_id, thread_id) where kind = 'input';

alter table thread_event
	drop constraint thread_event_actor_role_check,
	add constraint thread_event_actor_role_check check (
		actor_role in (
			'anyone', 'citizen', 'participant', 'reporter', 'officer', 'agency_head', 'facilitator', 'moderator', 'inspector', 'admin', 'system'
		)
	);
-- Stages of a consultation among thousands of inputs; its clocks are derived from these and from the promises.
create index thread_event_timed_idx on thread_event (thread_id, seq)
	where to_status is not null
	or action in ('fulfil', 'confirm_fulfilment', 'contest_fulfilment', 'accept_silence', 'waive');

create table input (
	post_id uuid primary key references post (id) on delete restrict,
	thread_id uuid not null references thread (id) on delete restrict,
	-- 1, 2, 3 … in its consultation: what the matrix and the minutes cite.
	number int not null,
	kind text not null constraint input_kind_check check (kind in ('agree', 'object', 'propose', 'ask')),
	provision_id uuid references provision (id) on delete restrict,
	question_id uuid references consultation_question (id) on delete restrict,
	-- The version of the text it was given for, or affirmed for since.
	text_version int not null default 0,
	unsur text not null constraint input_unsur_check check (
		unsur in ('service_user', 'academic', 'related_agency', 'civil_society', 'mass_media', 'practitioner', 'professional_body', 'community_leader', 'government')
	),
	organisation text not null default '' check (length(organisation) <= 150),
	-- Of guests and of paper; an account shows the name it chose.
	display_name text check (length(display_name) between 2 and 100),
	channel text not null constraint input_channel_check check (channel in ('web', 'counter', 'paper')),
	-- Of a guest, not yet looked at: its post is hidden until then.
	held boolean not null default false,
	reply_count int not null default 0,
	support_count int not null default 0,
	disposition text constraint input_disposition_check check (
		disposition in ('accepted', 'partly', 'rejected', 'out_of_scope', 'already_so')
	),
	-- The words of the answer, one post for a group that is answered together.
	answer_id uuid references post (id) on delete restrict,
	answered_at timestamptz,
	-- The provision that changed because of it, and in which version.
	changed_provision_id uuid references provision (id) on delete restrict,
	changed_version int,
	unique (thread_id, number),
	check ((disposition is null) = (answer_id is null) and (disposition is null) = (answered_at is null))
);
-- Lists by support, by provision, and what waits for an answer; the usual one by number has the unique key.
create index input_support_idx on input (thread_id, support_count desc, number desc);
create index input_provision_idx on input (thread_id, provision_id, number);
create index input_unanswered_idx on input (thread_id, number) where disposition is null;
create index input_answer_idx on input (answer_id) where answer_id is not null;
-- The moderators' queue of what guests wrote.
create index input_held_idx on input (thread_id, number) where held;

-- Who gave an input without an account. Kept apart and sealed, as reporters are.
create table guest (
	post_id uuid primary key references post (id) on delete restrict,
	code_hash text not null unique,
	-- Address under AES-256-GCM, with the post as context.
	sealed bytea,
	has_contact boolean not null default false,
	lang text not null default 'id' check (lang in ('id', 'en'))
);

-- Support for one input, pinned to the version of the text that the supporter read.
alter table support
	add column post_id uuid references post (id) on delete restrict,
	add column text_version int,
	drop constraint support_pkey;
create unique index support_once_key on support (thread_id, coalesce(post_id, '00000000-0000-0000-0000-000000000000'), supporter);
create index support_post_idx on support (post_id, supporter) where post_id is not null;

create table minutes (
	thread_id uuid primary key references thread (id) on delete restrict,
	held_on date not null,
	place text not null check (length(place) between 3 and 200),
	-- What was discussed, in short; Markdown.
	summary text not null default '' check (length(summary) <= 8000),
	summary_html text not null default '',
	-- The very text that the parties sign, in its one form, and its fingerprint; null while it is being written.
	canonical text,
	digest text,
	check ((canonical is null) = (digest is null))
);

create table minutes_item (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	position int not null,
	problem text not null check (length(problem) between 5 and 2000),
	recommendation text not null check (length(recommendation) between 5 and 2000),
	term text not null constraint minutes_item_term_check check (term in ('short', 'medium', 'long')),
	due_day date,
	agency_id uuid references agency (id) on delete restrict,
	-- The office that answers for it, never a person's name.
	person_in_charge text not null default '' check (length(person_in_charge) <= 150),
	unique (thread_id, position) deferrable initially deferred
);

-- What was said and shown about the promise.
alter table post add column item_id uuid references minutes_item (id) on delete restrict;
create index post_item_idx on post (item_id, created_at, id) where item_id is not null;

create table minutes_item_input (
	item_id uuid not null references minutes_item (id) on delete cascade,
	post_id uuid not null references input (post_id) on delete restrict,
	primary key (item_id, post_id)
);
create index minutes_item_input_post_idx on minutes_item_input (post_id);

-- The bridge: the reports that an item answers, and whose reporters hear of its progress.
create table minutes_item_complaint (
	item_id uuid not null references minutes_item (id) on delete cascade,
	complaint_id uuid not null references complaint (thread_id) on delete restrict,
	primary key (item_id, complaint_id)
);
create index minutes_item_complaint_idx on minutes_item_complaint (complaint_id);

-- Reports that led to a topic.
create table consultation_complaint (
	thread_id uuid not null references consultation (thread_id) on delete restrict,
	complaint_id uuid not null references complaint (thread_id) on delete restrict,
	at timestamptz not null,
	primary key (thread_id, complaint_id)
);
create index consultation_complaint_idx on consultation_complaint (complaint_id);

create table signatory (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	position int not null,
	side text not null constraint signatory_side_check check (side in ('host', 'public')),
	name text not null check (length(name) between 2 and 150),
	-- Jabatan or organisasi, as it stands in the minutes.
	office text not null check (length(office) between 2 and 150),
	gender text constraint signatory_gender_check check (gender in ('female', 'male')),
	-- The account in which this party confirms; null for who signs on paper.
	user_id uuid references app_user (id) on delete restrict,
	-- Telephone number under AES-256-GCM, for the paper that stays with the agency.
	sealed bytea,
	signed_at timestamptz,
	method text constraint signatory_method_check check (method in ('account', 'scan')),
	-- The signed copy; shown to the host alone, for it shows signatures and numbers.
	scan_file_id uuid references file (id) on delete restrict,
	-- Of the text that was signed.
	digest text,
	unique (thread_id, position) deferrable initially deferred,
	check ((signed_at is null) = (method is null) and (signed_at is null) = (digest is null)),
	check ((method is distinct from 'scan') or scan_file_id is not null)
);
create index signatory_user_idx on signatory (user_id) where user_id is not null;
-- Who may open a signed copy.
create index signatory_scan_idx on signatory (scan_file_id) where scan_file_id is not null;

-- Minutes whose text is fixed are not written any more, by a mistake in the code either.
create function refuse_change_of_final_minutes() returns trigger language plpgsql as $$
begin
	if exists (
		select from consultation
		where thread_id = coalesce(new.thread_id, old.thread_id) and minutes_final_at is not null
	) then
		raise exception 'the minutes are final' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger minutes_final before insert or update or delete on minutes
	for each row execute function refuse_change_of_final_minutes();
create trigger minutes_item_final before insert or update or delete on minutes_item
	for each row execute function refuse_change_of_final_minutes();
create trigger signatory_final before insert or delete or update of name, office, side, gender, position, user_id on signatory
	for each row execute function refuse_change_of_final_minutes();

create function refuse_change_of_final_grounds() returns trigger language plpgsql as $$
begin
	if exists (
		select from minutes_item
		join consultation on consultation.thread_id = minutes_item.thread_id
		where minutes_item.id = coalesce(new.item_id, old.item_id) and minutes_final_at is not null
	) then
		raise exception 'the minutes are final' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger minutes_item_input_final before insert or update or delete on minutes_item_input
	for each row execute function refuse_change_of_final_grounds();

-- A signature stands: it is not withdrawn, and what was signed is not opened again.
create function refuse_change_of_signature() returns trigger language plpgsql as $$
begin
	raise exception 'a signature stands' using errcode = 'restrict_violation';
end $$;
create trigger signatory_signed before update or delete on signatory
	for each row when (old.signed_at is not null) execute function refuse_change_of_signature();

create function refuse_reopening_of_signed_minutes() returns trigger language plpgsql as $$
begin
	if exists (select from signatory where thread_id = old.thread_id and signed_at is not null) then
		raise exception 'the minutes are signed' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger consultation_signed before update of minutes_final_at on consultation
	for each row when (old.minutes_final_at is not null and new.minutes_final_at is distinct from old.minutes_final_at)
	execute function refuse_reopening_of_signed_minutes();

create table commitment (
	item_id uuid primary key references minutes_item (id) on delete restrict,
	thread_id uuid not null references thread (id) on delete restrict,
	position int not null,
	status text not null constraint commitment_status_check check (
		status in ('promised', 'reported', 'confirmed', 'unopposed', 'contested', 'waived')
	),
	agency_id uuid not null references agency (id) on delete restrict,
	due_day date not null,
	reported_at timestamptz,
	settled_at timestamptz,
	unique (thread_id, position)
);
create index commitment_agency_idx on commitment (agency_id, status, due_day);
-- What was promised, by whom and until when, does not move; only what became of it.
create trigger commitment_promised before delete or update of item_id, thread_id, position, agency_id, due_day on commitment
	for each row execute function refuse_change();

create table publication (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	medium text not null constraint publication_medium_check check (
		medium in ('website', 'social', 'newspaper', 'broadcast', 'notice_board', 'sippn', 'other')
	),
	name text not null check (length(name) between 2 and 150),
	url text not null default '' check (length(url) <= 500),
	published_on date not null,
	author_id uuid not null references app_user (id) on delete restrict,
	at timestamptz not null
);
create index publication_thread_idx on publication (thread_id, published_on);

-- Clocks of consultations: limits of the policies, and days that people agreed on, which follow no policy.
alter table deadline_policy
	drop constraint deadline_policy_clock_check,
	add constraint deadline_policy_clock_check check (
		clock in (
			'verification', 'first_response', 'resolution', 'reporter_answer', 'reporter_confirmation', 'objection', 'rerouting', 'appeal',
			'preparation', 'opening', 'participation', 'deliberation', 'publication', 'dissemination', 'monitoring', 'commitment', 'fulfilment_confirmation'
		)
	);
alter table deadline
	alter column policy_id drop not null,
	drop constraint deadline_clock_check,
	add constraint deadline_clock_check check (
		clock in (
			'verification', 'first_response', 'resolution', 'reporter_answer', 'reporter_confirmation', 'objection', 'rerouting', 'appeal',
			'preparation', 'opening', 'participation', 'deliberation', 'publication', 'dissemination', 'monitoring', 'commitment', 'fulfilment_confirmation'
		)
	),
	add constraint deadline_agreed_check check (policy_id is not null or clock in ('opening', 'participation', 'commitment')),
	drop constraint deadline_owner_check,
	add constraint deadline_owner_check check (owner in ('moderator', 'agency', 'agency_head', 'reporter', 'facilitator', 'participants'));

insert into deadline_policy (code, clock, classification, name, amount, unit, basis, valid_from) values
	('consultation-preparation', 'preparation', null, 'Persiapan konsultasi', 60, 'days', 'Ketentuan forum: rancangan konsultasi dijadwalkan atau dibatalkan dalam 60 hari.', '2018-01-01'),
	('consultation-deliberation', 'deliberation', null, 'Penyusunan berita acara', 20, 'working_days', 'Ketentuan forum: setiap masukan dijawab dan berita acara disusun dalam 20 hari kerja sejak masa masukan berakhir.', '2018-01-01'),
	('consultation-publication', 'publication', null, 'Penerbitan berita acara', 5, 'working_days', 'Ketentuan forum: berita acara diterbitkan dalam 5 hari kerja sejak tanda tangan terakhir.', '2018-01-01'),
	('consultation-dissemination', 'dissemination', null, 'Penyebarluasan hasil konsultasi', 10, 'working_days', 'Ketentuan forum: hasil disebarluaskan melalui media dalam 10 hari kerja sejak berita acara terbit.', '2018-01-01'),
	('consultation-monitoring', 'monitoring', null, 'Pemantauan tindak lanjut', 365, 'days', 'SE Menteri PANRB 19/2022: hasil masuk rencana tindak lanjut dan dilaporkan setiap tahun. Harus dicocokkan dengan petunjuk teknis yang berlaku.', '2018-01-01'),
	('commitment-confirmation', 'fulfilment_confirmation', null, 'Tanggapan peserta atas komitmen yang dinyatakan selesai', 10, 'working_days', 'Ketentuan forum: peserta menyetujui atau menyanggah dalam 10 hari kerja; sesudahnya dicatat tanpa sanggahan.', '2018-01-01');

-- The ladder serves promises as it serves reports.
alter table escalation_step
	drop constraint escalation_step_clock_check,
	add constraint escalation_step_clock_check check (
		clock in ('verification', 'first_response', 'resolution', 'objection', 'rerouting', 'appeal', 'commitment')
	);
alter table escalation
	drop constraint escalation_taken_clock_check,
	add constraint escalation_taken_clock_check check (
		clock in ('verification', 'first_response', 'resolution', 'objection', 'rerouting', 'appeal', 'commitment')
	);
insert into escalation_step (clock, step, offset_working_days, audience, to_agency_slug) values
	('commitment', 'reminder', -5, 'owner', null),
	('commitment', 'due', 0, 'owner', null),
	('commitment', 'superior', 1, 'heads', null),
	('commitment', 'secretariat', 5, 'secretariat', 'biro-organisasi'),
	('commitment', 'inspectorate', 10, 'inspectors', null);

alter table mail drop constraint mail_audience_check;
alter table mail add constraint mail_audience_check check (
	audience in (
		'reporter', 'author', 'officers', 'heads', 'moderators', 'secretariat', 'inspectors', 'followers', 'account',
		'facilitators', 'participants', 'contributors', 'signatories', 'invitees'
	)
);
