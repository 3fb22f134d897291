-- How quickly what comes in is verified, by month: of all reports, those that few may read among them. Counted once, when the
-- last of the month is due, and blurred before it is kept: what was counted stands nowhere (domain/statistics/blur.ts).

create table verification_count (
	month date primary key check (extract(day from month) = 1),
	received int not null check (received >= 0),
	in_time int not null check (in_time between 0 and received),
	counted_at timestamptz not null
);
create trigger verification_count_append_only before update or delete on verification_count for each row execute function refuse_change();
