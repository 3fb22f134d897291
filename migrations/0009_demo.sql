-- The demo province can move its clock; a real one never has a row here.

create table demo_clock (
	singleton boolean primary key default true check (singleton),
	offset_ms bigint not null
);
