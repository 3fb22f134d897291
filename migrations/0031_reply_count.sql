-- Replies were added up as they came, hidden ones among them. They are counted from what everybody is shown now, and what
-- was counted before is put right once. Consultations count the replies of each input instead.

update thread
set reply_count = (
	select count(*) from post
	where post.thread_id = thread.id and post.kind <> 'internal_note' and post.hidden_at is null
)
where kind = 'complaint';
