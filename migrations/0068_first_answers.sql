-- The first answers that fell due in a month are counted in an index alone.

alter table deadline add column listed boolean not null default false;

update deadline set listed = true from thread
where thread.id = deadline.thread_id and clock = 'first_response' and thread.kind = 'complaint'
	and published_at is not null and hidden_at is null and not confidential;

create index deadline_answer_idx on deadline (falls_at) include (met_at)
	where clock = 'first_response' and listed and falls_at is not null;
