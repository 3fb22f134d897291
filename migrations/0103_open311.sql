-- Updates as other systems fetch them by windows of time: each is listed once, with an instant that no window which was
-- answered before it could be seen had reached. What is written in one transaction can come to light after the window that
-- holds its own instant was answered; then it is listed behind that window.

create table listed_update (
	event_id uuid primary key references thread_event (id) on delete restrict,
	at timestamptz not null
);
-- A window of time, in its order.
create index listed_update_at_idx on listed_update (at, event_id);

-- When updates were last looked for; null: never.
create table update_listing (
	only_one boolean primary key default true constraint update_listing_only_one_check check (only_one),
	at timestamptz
);
insert into update_listing default values;
