-- Of the desk: named filters, what is new since somebody last looked, and the address at which their calendar asks for due days.

create table desk_view (
	-- Stands in the address of the view; who may open it is asked of the chair.
	code text primary key check (code ~ '^[a-z0-9]{10}$'),
	role text not null,
	agency_id uuid references agency (id) on delete restrict,
	owner_id uuid not null references app_user (id) on delete cascade,
	-- For everybody who holds the chair; else for its owner alone.
	shared boolean not null,
	name text not null check (char_length(name) between 1 and 40),
	-- The list and its filters, as in an address.
	query text not null check (char_length(query) <= 1000),
	made_at timestamptz not null
);
create index desk_view_chair_idx on desk_view (role, agency_id);
create index desk_view_owner_idx on desk_view (owner_id);

-- A visit begins when somebody comes back after a while: what happened since the one before is new to them.
create table desk_visit (
	user_id uuid not null references app_user (id) on delete cascade,
	role text not null,
	agency_id uuid references agency (id) on delete restrict,
	-- When the visit before this one ended; null at the first.
	since timestamptz,
	seen_at timestamptz not null,
	unique nulls not distinct (user_id, role, agency_id)
);

-- Whoever knows the key reads numbers and due days of the chair, for as long as its holder sits on it.
create table desk_feed (
	user_id uuid not null references app_user (id) on delete cascade,
	role text not null,
	agency_id uuid references agency (id) on delete restrict,
	key text not null unique,
	made_at timestamptz not null,
	unique nulls not distinct (user_id, role, agency_id)
);
