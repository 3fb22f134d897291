-- What those who stood behind a report say of a closing whose pictures somebody else has to see. It closes and opens nothing.
create table closing_voice (
	look_id uuid not null references proof_look (id) on delete restrict,
	-- `user:…` or `device:…`, as it supports the report.
	voice text not null,
	done boolean not null,
	at timestamptz not null,
	primary key (look_id, voice)
);
