-- What forms have had their effect. A second press of a button is answered as the first was; other words under the same
-- key are told apart, so that nothing is answered "received" that is nowhere.

create table spent_form (
	-- Drawn with the form. One page may hold several forms under one key.
	key uuid not null,
	act text not null check (act ~ '^[a-z][a-z0-9_]{0,39}$'),
	-- A keyed fingerprint of who sent it and of all that was in it, files included.
	digest text not null,
	-- What its sender was answered.
	outcome jsonb not null,
	at timestamptz not null,
	primary key (key, act)
);
-- The sweep removes old ones.
create index spent_form_at_idx on spent_form (at);
