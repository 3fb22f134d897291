-- What left the public lists of late, for the feeds that had it (queries/feed/gone.ts).

create index thread_hidden_idx on thread (hidden_at) where hidden_at is not null;
create index thread_event_sealed_idx on thread_event (at) where action = 'seal_report';
