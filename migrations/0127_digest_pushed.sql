-- What is gathered once a day can be shown on devices as well, for whoever chooses so.

alter table app_user
	add column gathered_way text not null default 'mail' constraint app_user_gathered_way_check check (gathered_way in ('mail', 'push', 'both'));

-- In which of the day's summaries a device shows it; null where it is shown by itself.
alter table push
	add column digest text constraint push_digest_check check (digest in ('duties', 'following'));
