-- Files that wait with an answer that is not sent yet: those that an officer's mail brought, and those of its form.

create table answer_draft_file (
	user_id uuid not null,
	thread_id uuid not null,
	act text not null,
	file_id uuid not null references file (id) on delete restrict,
	position int not null,
	primary key (user_id, thread_id, act, file_id),
	-- With the draft they let go of the file, which is deleted with it unless the answer has it by then.
	foreign key (user_id, thread_id, act) references answer_draft (user_id, thread_id, act) on delete cascade
);
-- Who may look at a file before it is sent, and what a draft alone holds.
create index answer_draft_file_file_idx on answer_draft_file (file_id);
