-- The village or subdistrict of a report, and a point inside each, by which a phone finds the nearest without telling where it is.

alter table place
	add column latitude double precision check (latitude between -90 and 90),
	add column longitude double precision check (longitude between -180 and 180),
	-- On the equator both are known, too: nought is a place.
	add constraint place_point_check check ((latitude is null) = (longitude is null));

alter table complaint
	-- As public as the words of its place; null where its reporter named none.
	add column village_code text references place (code) on delete set null;
create index complaint_village_idx on complaint (village_code) where village_code is not null;
