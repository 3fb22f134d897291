-- What came in by GeoReport v2, so that the same sent again is done once: programs try again where an answer was lost.

create table sent_request (
	key_id uuid not null references api_key (id) on delete cascade,
	-- A fingerprint of the name that its sender gave it, or of all that it says.
	digest text not null check (length(digest) = 43),
	at timestamptz not null,
	-- Under which it is done once.
	form_key uuid not null,
	-- What came of an update.
	event_id uuid references thread_event (id) on delete restrict,
	primary key (key_id, digest)
);
-- Those that are forgotten.
create index sent_request_at_idx on sent_request (at);
