-- The demo province can move its clock; a real one never has a row here.

create table demo_clock (
	only boolean primary key default true check (only),
	offset_ms bigint not null
);
