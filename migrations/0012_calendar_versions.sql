-- The calendar of working days as versioned data: a decree can add, move or withdraw days at any time.

create table calendar_version (
	version int primary key,
	published_at timestamptz not null unique,
	-- Null: what the installation began with.
	author_id uuid references app_user (id) on delete restrict,
	reason text not null check (length(reason) between 3 and 500),
	-- How many open threads its publication concerns, and since when all of them are dealt with.
	concerned int not null default 0,
	recalculated_at timestamptz
);
insert into calendar_version (version, published_at, reason, recalculated_at)
values (1, '2000-01-01', 'Kalender awal: SKB 3 Menteri 2025 dan 2026', '2000-01-01');

-- A day belongs to all versions from `since_version` up to, but not including, `until_version`.
alter table holiday
	drop constraint holiday_pkey,
	add column id uuid primary key default gen_random_uuid(),
	add column district_code text references district (code) on delete restrict,
	add column since_version int not null default 1 references calendar_version (version) on delete restrict,
	add column until_version int references calendar_version (version) on delete restrict,
	add constraint holiday_versions_check check (until_version is null or since_version < until_version);
alter table holiday alter column since_version drop default;
-- One meaning a day and district in the newest version.
create unique index holiday_current_key on holiday (day, coalesce(district_code, '')) where until_version is null;

-- What an administrator prepares before publishing: a day to add, or one to withdraw.
create table calendar_change (
	id uuid primary key default gen_random_uuid(),
	withdraws uuid unique references holiday (id) on delete restrict,
	day date,
	district_code text references district (code) on delete restrict,
	kind text constraint calendar_change_kind_check check (
		kind in ('national_holiday', 'collective_leave', 'special_national', 'special_regional', 'replacement_workday')
	),
	name text,
	decree text,
	provisional boolean not null default false,
	author_id uuid not null references app_user (id) on delete restrict,
	at timestamptz not null,
	constraint calendar_change_whole_check check (
		(withdraws is not null and day is null) or (withdraws is null and day is not null and kind is not null and name is not null and decree is not null)
	)
);
create unique index calendar_change_day_key on calendar_change (day, coalesce(district_code, '')) where day is not null;

-- Due days that rest on a calendar not decreed yet are shown as provisional.
alter table deadline add column provisional boolean not null default false;
