-- Reports that are handed to SP4N-LAPOR!, each once, in files that its operators enter there.

create table sp4n_handover (
	id uuid primary key default gen_random_uuid(),
	at timestamptz not null,
	by_user_id uuid not null references app_user (id) on delete restrict
);
create index sp4n_handover_at_idx on sp4n_handover (at);

create table sp4n_handed (
	thread_id uuid primary key references thread (id) on delete restrict,
	handover_id uuid not null references sp4n_handover (id) on delete restrict
);
create index sp4n_handed_handover_idx on sp4n_handed (handover_id);

-- Public reports without a number there, the oldest first.
create index complaint_without_sp4n_idx on complaint (listed_at, thread_id) where sp4n_number is null and listed_at is not null;
-- Whose number it is.
create index complaint_sp4n_idx on complaint (sp4n_number) where sp4n_number is not null;
