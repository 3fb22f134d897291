-- How others decided by the same act: `queries/queue/precedents.ts`.
create index decision_act_idx on decision (act, at desc);

-- What moderators did of late, each thing once: `queries/queue/load.ts`.
create index thread_event_moderator_idx on thread_event (at) include (actor_user_id, thread_id)
	where actor_role = 'moderator' and actor_user_id is not null;

-- Everything that waits belongs to a thread: by it is told who is next in line.
alter table queue_climb alter column thread_id set not null;

-- On what it is the moderators' turn: all that the queue asks of a clock, without the rows.
create index deadline_moderator_idx on deadline (clock, due_at) include (thread_id, started_at)
	where owner = 'moderator' and met_at is null and ended_at is null;
