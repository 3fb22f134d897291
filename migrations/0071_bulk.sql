-- One act on several reports: what was asked for, and what became of each. Each is an act of its own; this only says how far
-- they have come, so that whoever died in the middle is followed by somebody who goes on.

create table bulk (
	id uuid primary key default gen_random_uuid(),
	act text not null,
	-- What the form said, the same for all.
	input jsonb not null,
	doer_id uuid not null references app_user (id) on delete restrict,
	at timestamptz not null,
	finished_at timestamptz,
	-- It takes back what another did, which happens once.
	undoes uuid unique references bulk (id) on delete restrict
);
create index bulk_open_idx on bulk (at) where finished_at is null;
create index bulk_doer_idx on bulk (doer_id, at desc);

create table bulk_item (
	bulk_id uuid not null references bulk (id) on delete restrict,
	position int not null,
	thread_id uuid not null references thread (id) on delete restrict,
	-- What only this one gets, and how it stood when that was chosen.
	input jsonb not null default '{}',
	outcome text check (outcome in ('done', 'refused')),
	refusal text,
	at timestamptz,
	primary key (bulk_id, position),
	unique (bulk_id, thread_id),
	check ((outcome is null) = (at is null)),
	check ((refusal is not null) = coalesce(outcome = 'refused', false))
);
create index bulk_item_thread_idx on bulk_item (thread_id);
