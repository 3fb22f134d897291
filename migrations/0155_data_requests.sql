-- What people ask about what is kept of them (UU 27/2022, Ps. 5-13), with a clock of 3 x 24 hours and an answer.

create table data_request (
	id uuid primary key default gen_random_uuid(),
	user_id uuid references app_user (id) on delete restrict,
	thread_id uuid references thread (id) on delete restrict,
	kind text not null constraint data_request_kind_check check (kind in ('access', 'correct', 'restrict', 'withdraw', 'erase')),
	words text not null check (length(words) <= 2000),
	asked_at timestamptz not null,
	due_at timestamptz not null,
	outcome text constraint data_request_outcome_check check (outcome in ('granted', 'refused')),
	answer text not null default '' check (length(answer) <= 2000),
	answered_at timestamptz,
	answered_by uuid references app_user (id) on delete restrict,
	constraint data_request_one_check check (num_nonnulls(user_id, thread_id) = 1),
	constraint data_request_answered_check check (
		(outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null) and (outcome is null) = (answer = '')
	)
);
-- What waits, the oldest first; and whose they are.
create index data_request_open_idx on data_request (due_at) where answered_at is null;
create index data_request_user_idx on data_request (user_id) where user_id is not null;
create index data_request_thread_idx on data_request (thread_id) where thread_id is not null;
