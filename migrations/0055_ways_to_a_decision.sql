-- The decisions about what a person wrote, over too: their own list of them.
create index decision_thread_idx on decision (thread_id) where thread_id is not null;
