-- The SKM survey (PermenPANRB 14/2017): nine elements, one to four, and nobody's name.

create table survey (
	id uuid primary key default gen_random_uuid(),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
	agency_id uuid not null references agency (id) on delete restrict,
	-- Null: the agency as a whole.
	service_id uuid references service (id) on delete restrict,
	-- Null unless the survey belongs to a consultation; one each.
	thread_id uuid unique references thread (id) on delete restrict,
	title text not null check (length(title) between 5 and 120),
	period_from date not null,
	period_until date not null,
	created_by uuid not null references app_user (id) on delete restrict,
	created_at timestamptz not null,
	-- The form that opened it: sent twice, it opens one survey.
	form_key uuid not null unique,
	-- Ended before its period, and by whom; null for one that simply runs out.
	closed_at timestamptz,
	closed_by uuid references app_user (id) on delete restrict,
	check (period_from <= period_until),
	check ((closed_at is null) = (closed_by is null))
);
-- The public list: open ones, then results, the last period first.
create index survey_period_idx on survey (period_until desc, id desc);
-- The page of an agency and its desk: the latest of this agency.
create index survey_agency_idx on survey (agency_id, period_until desc, id desc);

create table survey_answer (
	survey_id uuid not null references survey (id) on delete restrict,
	-- A keyed fingerprint of survey and person or device: one answer each, and no two surveys can be linked.
	voice text not null,
	-- The form that was sent: two presses of its button are one answer.
	form_key uuid not null,
	requirements smallint not null check (requirements between 1 and 4),
	procedure smallint not null check (procedure between 1 and 4),
	time smallint not null check (time between 1 and 4),
	cost smallint not null check (cost between 1 and 4),
	product smallint not null check (product between 1 and 4),
	competence smallint not null check (competence between 1 and 4),
	conduct smallint not null check (conduct between 1 and 4),
	complaints smallint not null check (complaints between 1 and 4),
	facilities smallint not null check (facilities between 1 and 4),
	gender text constraint survey_answer_gender_check check (gender in ('female', 'male')),
	age_group text constraint survey_answer_age_group_check check (
		age_group in ('under_20', 'from_20', 'from_30', 'from_40', 'from_50', 'from_60')
	),
	education text constraint survey_answer_education_check check (
		education in ('primary', 'junior', 'senior', 'diploma', 'bachelor', 'postgraduate')
	),
	occupation text constraint survey_answer_occupation_check check (
		occupation in ('civil_servant', 'uniformed', 'employee', 'self_employed', 'farmer_fisher', 'student', 'homemaker', 'other')
	),
	words text not null default '' check (length(words) <= 500),
	-- The day only: an instant could be laid beside the log of requests.
	answered_on date not null,
	primary key (survey_id, voice),
	unique (survey_id, form_key)
);
-- The desk reads what people wrote, the latest first.
create index survey_answer_words_idx on survey_answer (survey_id, answered_on desc, voice) where words <> '';
