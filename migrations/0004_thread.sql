-- The thread: what complaints and consultations share. History is append-only.

create table thread (
	id uuid primary key default gen_random_uuid(),
	kind text not null constraint thread_kind_check check (kind in ('complaint', 'consultation')),
	ref text not null unique check (ref ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}$'),
	title text not null check (length(title) between 10 and 150),
	-- Rahasia: only reporter, handling agency, moderators and inspectorate know that it exists.
	confidential boolean not null default false,
	-- Verified and shown to the public since then; null while nobody has looked at it.
	published_at timestamptz,
	hidden_at timestamptz,
	locked_at timestamptz,
	created_at timestamptz not null,
	last_event_at timestamptz not null,
	last_seq int not null default 0,
	reply_count int not null default 0,
	support_count int not null default 0,
	search tsvector not null default ''::tsvector
);
-- The public list, newest first, by keyset.
create index thread_public_idx on thread (kind, created_at desc, id desc) where published_at is not null and hidden_at is null and not confidential;
-- Search by stem, and similar titles by trigram.
create index thread_search_idx on thread using gin (search);
create index thread_title_trgm_idx on thread using gin (lower(title) gin_trgm_ops);

create table complaint (
	thread_id uuid primary key references thread (id) on delete restrict,
	status text not null constraint complaint_status_check check (
		status in (
			'submitted', 'needs_completion', 'routed', 'in_progress', 'questioned', 'followed_up', 'contested', 'reopened',
			'returned', 'appealed', 'closed_agreed', 'closed_silent', 'not_our_authority', 'archived', 'withdrawn'
		)
	),
	classification text not null constraint complaint_classification_check check (
		classification in ('complaint', 'supervisory_complaint', 'aspiration', 'information_request')
	),
	channel text not null constraint complaint_channel_check check (channel in ('web', 'counter', 'letter', 'phone')),
	body text not null check (length(body) between 30 and 4000),
	body_html text not null,
	occurred_on date,
	district_code text not null references district (code) on delete restrict,
	place text not null check (length(place) <= 200),
	category_slug text not null references category (slug) on delete restrict,
	-- The agency the reporter named; the handling agency is the moderator's decision.
	wished_agency_id uuid references agency (id) on delete restrict,
	agency_id uuid references agency (id) on delete restrict,
	anonymous boolean not null default false,
	hand_overs int not null default 0,
	-- Who decided last where the next decision belongs to somebody else (closing, refusing).
	last_decider_id uuid references app_user (id) on delete restrict,
	appealed boolean not null default false,
	closed_at timestamptz,
	rating int check (rating between 1 and 5),
	rating_words text check (length(rating_words) <= 500),
	sp4n_number text check (sp4n_number ~ '^[0-9]{4,12}$'),
	-- One form sent twice is one report.
	submission_key uuid not null unique,
	constraint complaint_agency_check check (
		agency_id is not null or status not in ('routed', 'in_progress', 'questioned', 'followed_up', 'contested', 'reopened', 'closed_agreed', 'closed_silent')
	),
	constraint complaint_closed_check check (
		(closed_at is not null) = (status in ('closed_agreed', 'closed_silent', 'not_our_authority', 'archived', 'withdrawn'))
	)
);
-- Desk of an agency, and its public page.
create index complaint_agency_idx on complaint (agency_id, status);
create index complaint_district_idx on complaint (district_code);
create index complaint_category_idx on complaint (category_slug);

create table thread_event (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	-- 1, 2, 3 … without a gap: two that decide on the same state collide here at the latest.
	seq int not null,
	at timestamptz not null,
	action text not null,
	from_status text,
	to_status text,
	actor_role text not null constraint thread_event_actor_role_check check (
		actor_role in ('anyone', 'citizen', 'reporter', 'officer', 'agency_head', 'moderator', 'inspector', 'admin', 'system')
	),
	actor_agency_id uuid references agency (id) on delete restrict,
	-- For staff only, who answer for what they do; a reporter's acts carry no person.
	actor_user_id uuid references app_user (id) on delete restrict,
	public boolean not null,
	data jsonb not null default '{}',
	-- The form that caused it: sent twice (double click, lost answer), it happens once.
	form_key uuid,
	unique (thread_id, seq),
	unique (thread_id, form_key),
	constraint thread_event_no_reporter_check check (actor_role <> 'reporter' or actor_user_id is null)
);

-- Nothing is deleted and nothing is edited silently: not by a mistake in the code either.
create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger thread_event_append_only before update or delete on thread_event for each row execute function refuse_change();

create table post (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	event_id uuid not null unique references thread_event (id) on delete restrict deferrable initially deferred,
	kind text not null constraint post_kind_check check (
		kind in ('reply', 'official_answer', 'question', 'completion', 'resolution', 'objection', 'internal_note')
	),
	author_role text not null constraint post_author_role_check check (
		author_role in ('anyone', 'citizen', 'reporter', 'officer', 'agency_head', 'moderator', 'inspector', 'admin', 'system')
	),
	author_agency_id uuid references agency (id) on delete restrict,
	-- Null for the reporter: their posts carry no person.
	author_user_id uuid references app_user (id) on delete restrict,
	body text not null check (length(body) between 1 and 4000),
	body_html text not null,
	created_at timestamptz not null,
	hidden_at timestamptz,
	constraint post_no_reporter_check check (author_role <> 'reporter' or author_user_id is null)
);
-- The thread's page reads posts in order.
create index post_thread_idx on post (thread_id, created_at, id);

create table deadline (
	thread_id uuid not null references thread (id) on delete restrict,
	clock text not null constraint deadline_clock_check check (
		clock in ('verification', 'first_response', 'resolution', 'reporter_answer', 'reporter_confirmation', 'objection', 'rerouting', 'appeal')
	),
	-- A clock that starts anew (a second question, another agency) is another round.
	round int not null,
	owner text not null constraint deadline_owner_check check (owner in ('moderator', 'agency', 'agency_head', 'reporter')),
	agency_id uuid references agency (id) on delete restrict,
	policy_id uuid not null references deadline_policy (id) on delete restrict,
	calendar_version int not null,
	started_at timestamptz not null,
	-- Null while a question to the reporter holds the clock and the last day is not reached.
	due_day date,
	-- The first instant after the due day (or the exact one, for hours).
	due_at timestamptz,
	paused_at timestamptz,
	-- Working days (or days, hours) that were left when the pause began.
	left_at_pause int,
	met_at timestamptz,
	-- Ended without being met: the duty fell away, or the time ran out and the next step followed.
	ended_at timestamptz,
	primary key (thread_id, clock, round)
);
-- Desks: what is due first. Jobs: which clock of a reporter has run out.
create index deadline_open_idx on deadline (owner, agency_id, due_at) where met_at is null and ended_at is null;
create index deadline_due_idx on deadline (due_at) where met_at is null and ended_at is null;
