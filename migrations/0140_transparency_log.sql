-- The public log: an append-only Merkle tree (RFC 9162, C2SP tlog-tiles) in which each act stands as a commitment that says
-- nothing by itself. Who keeps a head of it can prove that nothing before was changed, left out or put in.

-- A leaf, as soon as what it stands for is written. Its place and its commitment come when the log grows.
create table log_leaf (
	id bigint generated always as identity primary key,
	event_id uuid unique references thread_event (id) on delete restrict deferrable initially deferred,
	change_id bigint unique references province_change (id) on delete restrict deferrable initially deferred,
	-- An edition of the open data: its month and revision.
	edition_month date,
	edition_revision int,
	-- The place in the log, from 0 on.
	place bigint unique check (place >= 0),
	commitment bytea check (octet_length(commitment) = 32),
	-- What the commitment is to, and with what it opens. Both are gone with the person it was about: the leaf stays, and says
	-- nothing any more.
	secret bytea check (octet_length(secret) = 32),
	opens text,
	foreign key (edition_month, edition_revision) references data_edition (month, revision) on delete restrict,
	unique (edition_month, edition_revision),
	constraint log_leaf_one_check check (num_nonnulls(event_id, change_id, edition_month) = 1),
	constraint log_leaf_placed_check check (
		(place is null) = (commitment is null) and (secret is null) = (opens is null) and (place is not null or secret is null)
	)
);
create index log_leaf_waiting_idx on log_leaf (id) where place is null;

create function refuse_change_of_leaf() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and to_jsonb(new) - '{place,commitment,secret,opens}'::text[] = to_jsonb(old) - '{place,commitment,secret,opens}'::text[]
		and (old.place is null or (new.place = old.place and new.commitment = old.commitment and new.secret is null))
	then
		return new;
	end if;
	raise exception 'a leaf of the log stays' using errcode = 'restrict_violation';
end $$;
create trigger log_leaf_kept before update or delete on log_leaf for each row execute function refuse_change_of_leaf();

-- 256 hashes a tile: the rightmost of a level is still growing, the others never change.
create table log_tile (
	level smallint not null check (level between 0 and 7),
	nth bigint not null check (nth >= 0),
	hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
	primary key (level, nth)
);
create function refuse_change_of_tile() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and (new.level, new.nth) = (old.level, old.nth)
		and substring(new.hashes for octet_length(old.hashes)) = old.hashes
	then
		return new;
	end if;
	raise exception 'a tile of the log only grows' using errcode = 'restrict_violation';
end $$;
create trigger log_tile_kept before update or delete on log_tile for each row execute function refuse_change_of_tile();

-- Each head that was ever signed, as it was signed.
create table log_head (
	size bigint primary key check (size >= 0),
	root bytea not null check (octet_length(root) = 32),
	at timestamptz not null,
	note text not null
);
create trigger log_head_append_only before update or delete on log_head for each row execute function refuse_change();

-- The key that signs. It is made once: whoever checks holds to it.
create table log_key (
	only_one boolean primary key default true check (only_one),
	public_key bytea not null check (octet_length(public_key) = 32),
	sealed bytea not null,
	made_at timestamptz not null
);

-- What is written stands in line for the log by itself: no way of writing it can forget to.
create function await_log() returns trigger language plpgsql as $$
begin
	if tg_table_name = 'thread_event' then
		insert into log_leaf (event_id) select id from written;
	elsif tg_table_name = 'province_change' then
		insert into log_leaf (change_id) select id from written;
	else
		insert into log_leaf (edition_month, edition_revision) select month, revision from written;
	end if;
	return null;
end $$;
create trigger thread_event_logged after insert on thread_event referencing new table as written
	for each statement execute function await_log();
create trigger province_change_logged after insert on province_change referencing new table as written
	for each statement execute function await_log();
create trigger data_edition_logged after insert on data_edition referencing new table as written
	for each statement execute function await_log();

-- What was written before there was a log, in the order in which it happened.
insert into log_leaf (event_id, change_id, edition_month, edition_revision)
select event_id, change_id, month, revision from (
	select at, id as event_id, null::bigint as change_id, null::date as month, null::int as revision from thread_event
	union all select at, null, id, null, null from province_change
	union all select made_at, null, null, month, revision from data_edition
) as earlier
order by at, event_id, change_id, month, revision;
