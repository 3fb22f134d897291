-- Keys by which other programs come in: in an officer's name, or in that of somebody outside who is known by a public name.

create table api_key (
	id uuid primary key default gen_random_uuid(),
	-- The part of a key that may be seen; it finds the row.
	public_id text not null unique check (public_id ~ '^[0-9a-f]{12}$'),
	-- SHA-256 of the whole key, which stands nowhere.
	digest text not null check (digest ~ '^[0-9a-f]{64}$'),
	-- By which name everybody reads what was done with it.
	name text not null check (length(name) between 3 and 80),
	-- Whose rights it has; it dies with the appointment. None: it is held outside, and has no office.
	membership_id uuid references membership (id) on delete cascade,
	scopes text[] not null constraint api_key_scopes_check check (
		cardinality(scopes) > 0 and scopes <@ array['report', 'reply', 'answer', 'act']
	),
	-- Its last day, where it has one.
	valid_until date,
	-- To the hour.
	used_at timestamptz,
	made_at timestamptz not null,
	ended_at timestamptz
);
-- Which keys an office holds.
create index api_key_membership_idx on api_key (membership_id) where membership_id is not null;

alter table thread_event
	-- With which key it was done, where a program did it.
	add column through_key uuid references api_key (id) on delete restrict;
-- What one key has done.
create index thread_event_through_idx on thread_event (through_key) where through_key is not null;

do $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint
	where conrelid = 'province_change'::regclass and conname = 'province_change_subject_check';
	execute format(
		'alter table province_change drop constraint province_change_subject_check, '
		'add constraint province_change_subject_check check (subject = any (array[%s]))',
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select 'api_key'
		) as known)
	);
end $$;
