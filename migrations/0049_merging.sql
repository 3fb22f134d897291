-- Reports of one matter are linked. Nothing moves: each stays where and what it is, and undoing a link leaves no trace in it.

alter table thread
	-- The report that this one was linked to, and the leading one of the whole case, which is another where that was linked on.
	add column merged_into uuid references thread (id) on delete restrict,
	add column head_id uuid references thread (id) on delete restrict,
	-- Its reporter says that it is not the same matter, and no moderator has answered yet.
	add column merge_denied_at timestamptz,
	-- When reports that may tell of the same were looked for.
	add column merge_sought_at timestamptz,
	add constraint thread_merged_whole_check check ((merged_into is null) = (head_id is null)),
	add constraint thread_merged_apart_check check (merged_into <> id and head_id <> id),
	add constraint thread_merge_denied_check check (merge_denied_at is null or merged_into is not null);
-- The reports of a case: its page, its row in a list, what is carried to them.
create index thread_head_idx on thread (head_id) where head_id is not null;
-- What was linked to a report that is taken out.
create index thread_merged_into_idx on thread (merged_into) where merged_into is not null;
-- What waits for a moderator's answer.
create index thread_merge_denied_idx on thread (merge_denied_at) where merge_denied_at is not null;
-- Where nobody has looked yet for what may be the same, the oldest first.
create index thread_merge_unsought_idx on thread (created_at) where merge_sought_at is null and kind = 'complaint';

-- What was found to be alike, and by what. Declined once, a pair is not proposed again.
create table merge_suggestion (
	-- The later of the two, and the earlier, which would lead.
	thread_id uuid not null references thread (id) on delete restrict,
	other_id uuid not null references thread (id) on delete restrict,
	likeness double precision not null constraint merge_suggestion_likeness_check check (likeness between 0 and 1),
	why jsonb not null,
	found_at timestamptz not null,
	declined_at timestamptz,
	declined_by uuid references app_user (id) on delete restrict,
	primary key (thread_id, other_id),
	constraint merge_suggestion_apart_check check (thread_id <> other_id),
	constraint merge_suggestion_declined_check check ((declined_at is null) = (declined_by is null))
);
-- The moderators' queue, and whether a report was proposed as the leading one.
create index merge_suggestion_open_idx on merge_suggestion (found_at) where declined_at is null;
create index merge_suggestion_other_idx on merge_suggestion (other_id);

-- Words that the law has besides whichever others it has by now.
do $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint where conname = 'thread_event_action_check';
	execute format(
		'alter table thread_event drop constraint thread_event_action_check, add constraint thread_event_action_check check (action = any (array[%s]))',
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word
			union select unnest(array['merge', 'unmerge', 'deny_merge', 'keep_merge', 'decline_merge'])
		) as known)
	);
end
$$;

-- Closed reports wait for nothing: alike is looked for among what is open.
update thread set merge_sought_at = complaint.closed_at
from complaint where complaint.thread_id = thread.id and complaint.closed_at is not null;
