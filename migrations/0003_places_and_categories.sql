-- Where a report happened and what it is about.

create table district (
	-- Code of the Ministry of Home Affairs, such as 82.71.
	code text primary key,
	name text not null,
	position int not null unique
);

create table category (
	slug text primary key,
	parent_slug text references category (slug) on delete restrict,
	name_id text not null,
	name_en text not null,
	keywords text not null default '',
	-- The agency suggested to the moderator, and who else it may be when it is not the province's.
	agency_id uuid references agency (id) on delete restrict,
	elsewhere text not null default '',
	supervisory boolean not null default false,
	sensitive boolean not null default false,
	position int not null
);
