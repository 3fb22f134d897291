-- What is wrong with the site and administrators have heard of: so that they hear once, and again when it comes back.
create table health_told (
	name text primary key check (name ~ '^[a-z_]{3,40}$'),
	told_at timestamptz not null
);
