-- A rating judges one closing. Where a report was opened again after it, the rating is history: it stays among the events
-- and is no longer what the reporter says of the report.
update complaint
set rating = null, rating_words = null
where rating is not null
	and not exists (
		select
		from thread_event as rated
		where rated.thread_id = complaint.thread_id
			and rated.action = 'rate'
			and rated.seq > (
				select coalesce(max(moved.seq), 0)
				from thread_event as moved
				where moved.thread_id = complaint.thread_id and moved.to_status is not null
			)
	);
