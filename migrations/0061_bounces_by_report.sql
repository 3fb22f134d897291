-- Figures look up for each report whether an agency sent it on.
drop index thread_event_bounce_idx;
create index thread_event_bounce_idx on thread_event (thread_id, actor_agency_id) where action in ('hand_over', 'return');
