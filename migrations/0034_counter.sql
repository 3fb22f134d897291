-- Who looks on where the agency in charge sits is a capacity like others, and does nothing in it. The law says so; these
-- only repeat its words.
alter table post
	drop constraint post_author_role_check,
	add constraint post_author_role_check check (
		author_role in (
			'anyone', 'citizen', 'participant', 'reporter', 'onlooker', 'officer', 'agency_head', 'facilitator', 'moderator',
			'inspector', 'admin', 'system'
		)
	);
alter table thread_event
	drop constraint thread_event_actor_role_check,
	add constraint thread_event_actor_role_check check (
		actor_role in (
			'anyone', 'citizen', 'participant', 'reporter', 'onlooker', 'officer', 'agency_head', 'facilitator', 'moderator',
			'inspector', 'admin', 'system'
		)
	);

-- One more word, whichever others the law has by now.
do $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint where conname = 'thread_event_action_check';
	execute 'alter table thread_event drop constraint thread_event_action_check, add constraint thread_event_action_check '
		|| replace(law, 'ARRAY[', 'ARRAY[''issue_code''::text, ');
end
$$;

-- A draft of an account is that account's: found again wherever it signs in, and shown to nobody else. What its cookie
-- carries is kept for that, sealed. One that staff write for somebody else is nobody's but of the browser at the counter.
alter table draft
	add column user_id uuid references app_user (id) on delete cascade,
	add column token bytea,
	add column at_counter boolean not null default false;
create index draft_user_idx on draft (user_id, updated_at desc) where user_id is not null;

-- At a counter: when the citizen agreed that staff write down their report.
alter table reporter add column consent_at timestamptz;
