-- Whether the demo province is whole.

-- True from before the first row is sown until the last one is: found at a start, the sowing was interrupted.
alter table demo_clock add column sowing boolean not null default false;
