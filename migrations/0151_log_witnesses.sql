-- Others who sign the head of our log, as they saw it; and heads of others' logs that this forum signs in the same way
-- (C2SP tlog-witness).

create table log_witness (
	-- As it names itself and its key: `name+id+key`.
	verifier text primary key,
	-- The last head of ours that it signed.
	size bigint not null default 0 check (size >= 0),
	signed_at timestamptz,
	-- Since when it answers with something else than its signature, and what.
	failing_since timestamptz,
	failure text constraint log_witness_failure_check check (
		failure in ('unreachable', 'nonsense', 'unknown_log', 'refused_signature', 'other_history')
	),
	constraint log_witness_failing_check check ((failing_since is null) = (failure is null))
);

create table log_cosignature (
	size bigint not null references log_head (size) on delete restrict,
	witness text not null references log_witness (verifier) on delete restrict,
	line text not null,
	at timestamptz not null,
	primary key (size, witness)
);
create trigger log_cosignature_append_only before update or delete on log_cosignature for each row execute function refuse_change();

-- The last head of another log that was signed here: none that does not begin with it is signed after it.
create table witnessed_log (
	origin text primary key,
	size bigint not null check (size >= 0),
	root bytea not null check (octet_length(root) = 32),
	note text not null,
	at timestamptz not null
);
create function refuse_smaller_head() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and new.origin = old.origin and (new.size > old.size or (new.size = old.size and new.root = old.root)) then
		return new;
	end if;
	raise exception 'what was witnessed only grows' using errcode = 'restrict_violation';
end $$;
create trigger witnessed_log_grows before update or delete on witnessed_log for each row execute function refuse_smaller_head();

-- By which this forum signs heads of others: another key than that of its own log.
create table witness_key (
	only_one boolean primary key default true check (only_one),
	public_key bytea not null check (octet_length(public_key) = 32),
	sealed bytea not null,
	made_at timestamptz not null
);
