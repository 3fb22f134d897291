-- Staff sign in at a provider of their office (OpenID Connect), where an administrator has linked the account.

create table sso_link (
	user_id uuid primary key references app_user (id) on delete cascade,
	issuer text not null,
	-- A keyed fingerprint of issuer and subject: by it whoever comes is found again.
	subject text not null,
	-- The subject as the provider names it.
	sealed bytea not null,
	asked_at timestamptz not null,
	-- Null while it is asked for, and opens nothing.
	linked_at timestamptz
);
create unique index sso_link_subject_key on sso_link (subject) where linked_at is not null;
create index sso_link_asked_idx on sso_link (asked_at) where linked_at is null;

alter table session
	-- By whom it was begun at the provider, and in which session there; null in every other one.
	add column sso_subject text,
	add column sso_sid text,
	add constraint session_sso_check check (sso_sid is null or sso_subject is not null);
create index session_sso_subject_idx on session (sso_subject) where sso_subject is not null;
create index session_sso_sid_idx on session (sso_sid) where sso_sid is not null;

alter table ceremony
	-- The same of a sign-in of which the second step is still to come.
	add column sso_subject text,
	add column sso_sid text;

-- What came from the provider once and is worth nothing a second time; and sessions that have ended there.
create table sso_spent (
	key text primary key,
	expires_at timestamptz not null
);
create index sso_spent_expiry_idx on sso_spent (expires_at);

create procedure pg_temp.admit(named text, words text[]) language plpgsql as $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint
	where conrelid = 'province_change'::regclass and conname = format('province_change_%s_check', named);
	execute format(
		'alter table province_change drop constraint province_change_%s_check, '
		'add constraint province_change_%s_check check (%I = any (array[%s]))',
		named, named, named,
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select unnest(words)
		) as known)
	);
end $$;
call pg_temp.admit('act', array['link', 'unlink']);
drop procedure pg_temp.admit;
