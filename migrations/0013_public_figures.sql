-- Timeliness on the public pages: the clocks that fell due in a time, of the province and of one agency.

create index deadline_fallen_due_idx on deadline (due_at) where clock in ('first_response', 'resolution');
create index deadline_agency_due_idx on deadline (agency_id, due_at) where clock in ('first_response', 'resolution');
