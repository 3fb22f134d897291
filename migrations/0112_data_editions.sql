-- Editions of the open data: what everybody could read at one moment, a month at a time, kept as it was given away. An edition
-- never changes; what was wrong in it is corrected by another one of the same month, which says why.
create table data_edition (
	month date not null check (extract(day from month) = 1),
	revision int not null check (revision > 0),
	made_at timestamptz not null,
	reason text not null default '' check (length(reason) <= 1000),
	primary key (month, revision),
	check ((revision = 1) = (reason = ''))
);

create table data_edition_file (
	month date not null,
	revision int not null,
	name text not null check (name ~ '^[a-z0-9.-]{1,60}$'),
	media_type text not null,
	rows int not null check (rows >= 0),
	size int not null check (size >= 0),
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	primary key (month, revision, name),
	foreign key (month, revision) references data_edition (month, revision) on delete restrict
);

-- A file in parts, so that none is held in memory as a whole.
create table data_edition_part (
	month date not null,
	revision int not null,
	name text not null,
	position int not null,
	bytes bytea not null,
	primary key (month, revision, name, position)
);

create trigger data_edition_append_only before update or delete on data_edition for each row execute function refuse_change();
create trigger data_edition_file_append_only before update or delete on data_edition_file for each row execute function refuse_change();
create trigger data_edition_part_append_only before update or delete on data_edition_part for each row execute function refuse_change();

-- The page that lists editions is kept until one is made. It tells when its transaction ends, with all its files.
create trigger data_edition_told after insert or delete on data_edition for each row execute function tell_all();
create trigger data_edition_told_anew after update on data_edition for each row when (old.* is distinct from new.*) execute function tell_all();
create trigger data_edition_told_empty after truncate on data_edition execute function tell_all();
