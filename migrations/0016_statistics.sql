-- Figures over the reports received in a time, hidden and confidential ones included: the public index has only what is public.

create index thread_received_idx on thread (created_at) where kind = 'complaint';
-- Few reports are contested or reopened: without this each figure would read all events to find them.
create index thread_event_objection_idx on thread_event (thread_id, action) where action in ('contest', 'reopen');
