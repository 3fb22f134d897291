-- Answers while they are written, and the templates that they begin from.

-- Of one person, for one act on one report. Sealed as a whole: nobody but its author reads it, and it is gone when it is sent.
create table answer_draft (
	user_id uuid not null references app_user (id) on delete restrict,
	thread_id uuid not null references thread (id) on delete restrict,
	act text not null constraint answer_draft_act_check check (act in ('answer', 'promise', 'resolve', 'ask')),
	sealed bytea not null,
	updated_at timestamptz not null,
	primary key (user_id, thread_id, act)
);
-- What nobody has touched for a month is swept: `usecases/draft/sweep-drafts.ts`.
create index answer_draft_updated_idx on answer_draft (updated_at);

create table answer_template (
	id uuid primary key default gen_random_uuid(),
	-- Null: for every agency, kept by moderators and administrators.
	agency_id uuid references agency (id) on delete restrict,
	-- Null: whatever a report is about.
	category_slug text references category (slug) on update cascade on delete restrict,
	act text not null constraint answer_template_act_check check (act in ('answer', 'promise', 'resolve', 'ask')),
	-- Who sees to it that it stays true.
	owner_id uuid not null references app_user (id) on delete restrict,
	version integer not null check (version > 0),
	retired_at timestamptz
);
-- What is offered beside a form: `queries/answer/templates.ts`.
create index answer_template_agency_idx on answer_template (agency_id);

create table answer_template_version (
	template_id uuid not null references answer_template (id) on delete restrict deferrable initially deferred,
	version integer not null check (version > 0),
	name text not null check (length(name) between 3 and 100),
	body text not null check (length(body) between 10 and 4000),
	by_user_id uuid not null references app_user (id) on delete restrict,
	at timestamptz not null,
	primary key (template_id, version)
);
alter table answer_template add foreign key (id, version) references answer_template_version (template_id, version)
	deferrable initially deferred;
create trigger answer_template_version_append_only before update or delete on answer_template_version
	for each row execute function refuse_change();
