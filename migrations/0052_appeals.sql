-- Appeals as a short talk of three with a clock of its own, decided by somebody else; second looks that readers ask for;
-- corrections by which a writer asks to be shown again. What an agency or a moderator refuses to take up stands in the same
-- book and is appealed against in the same way.

alter table appeal
	add column state text not null default 'open' constraint appeal_state_check check (
		state in ('open', 'dialogue', 'upheld', 'partly', 'reversed', 'conceded', 'expired', 'withdrawn')
	),
	-- With whom it is, and since when.
	add column level text not null default 'moderator' constraint appeal_level_check check (
		level in ('moderator', 'inspectorate', 'secretariat')
	),
	add column since timestamptz not null default '-infinity',
	-- Who had a hand in the same words before: none of them decides.
	add column barred uuid[] not null default '{}',
	add column settled_at timestamptz,
	drop constraint appeal_outcome_check,
	add constraint appeal_outcome_check check (outcome in ('upheld', 'partly', 'reversed')),
	add constraint appeal_barred_check check (decided_by <> all (barred)),
	add constraint appeal_settled_check check (
		(settled_at is not null) = (state in ('upheld', 'partly', 'reversed', 'conceded', 'withdrawn'))
		and (outcome is not null) = (state in ('upheld', 'partly', 'reversed'))
		and (outcome is null or outcome = state)
	);
alter table appeal alter column since drop default;
drop index appeal_open_idx;
create index appeal_running_idx on appeal (due_at) where settled_at is null;

-- What was said and done, word for word; the appeal itself is this, folded.
create table appeal_event (
	appeal_id uuid not null references appeal (id) on delete restrict,
	seq int not null,
	at timestamptz not null,
	action text not null constraint appeal_event_action_check check (
		action in ('file', 'say', 'decide', 'withdraw', 'concede', 'climb', 'expire')
	),
	party text not null constraint appeal_event_party_check check (party in ('author', 'first', 'second', 'system')),
	-- Staff alone are named; who wrote what it is about is known by that.
	user_id uuid references app_user (id) on delete restrict,
	words text not null default '' check (length(words) <= 4000),
	outcome text constraint appeal_event_outcome_check check (outcome in ('upheld', 'partly', 'reversed')),
	level text not null constraint appeal_event_level_check check (level in ('moderator', 'inspectorate', 'secretariat')),
	primary key (appeal_id, seq),
	check (party <> 'author' or user_id is null),
	check ((action = 'decide') = (outcome is not null))
);
create function keep_every_row() returns trigger language plpgsql as $$
begin
	raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger appeal_event_kept before update or delete on appeal_event for each row execute function keep_every_row();

-- A reader asks for a second look at an entry of the book; one answer settles all that were asked, in public words.
create table second_look (
	id uuid primary key default gen_random_uuid(),
	decision_id uuid not null references decision (id) on delete restrict,
	first_decider uuid,
	-- `user:…` or `device:…`, as of flags.
	asker text not null,
	reason text not null check (length(reason) between 3 and 500),
	at timestamptz not null,
	answered_at timestamptz,
	answered_by uuid references app_user (id) on delete restrict,
	outcome text constraint second_look_outcome_check check (outcome in ('stands', 'lifted')),
	answer text not null default '',
	foreign key (decision_id, first_decider) references decision (id, by_user_id),
	constraint second_look_somebody_else_check check (answered_by <> first_decider),
	check ((answered_at is null) = (outcome is null) and (answered_at is null) = (answer = '') and (answered_at is null) = (answered_by is null))
);
create unique index second_look_open_key on second_look (decision_id, asker) where answered_at is null;
create trigger second_look_first_decider before insert or update on second_look
	for each row execute function name_first_decider();

-- Other words instead of those that were hidden. A moderator lets them in; the ones before are kept.
create table correction (
	id uuid primary key default gen_random_uuid(),
	decision_id uuid not null references decision (id) on delete restrict,
	at timestamptz not null,
	words text not null check (length(words) between 1 and 20000),
	settled_at timestamptz,
	settled_by uuid references app_user (id) on delete restrict,
	outcome text constraint correction_outcome_check check (outcome in ('accepted', 'declined')),
	answer text not null default '',
	check ((settled_at is null) = (outcome is null) and (settled_at is null) = (settled_by is null))
);
create unique index correction_open_key on correction (decision_id) where settled_at is null;

-- Words as they were before a correction; of a report itself where there is no post.
create table earlier_words (
	id uuid primary key default gen_random_uuid(),
	thread_id uuid not null references thread (id) on delete restrict,
	post_id uuid references post (id) on delete restrict,
	correction_id uuid not null constraint earlier_words_once_key unique references correction (id) on delete restrict,
	body text not null,
	until_at timestamptz not null
);
create trigger earlier_words_kept before update or delete on earlier_words for each row execute function keep_every_row();

-- Letters about appeals and decisions that belong to no event of a thread.
create or replace function pg_temp.admit(constrained regclass, name text, field text, variadic words text[]) returns void
language plpgsql as $$
declare
	law text;
begin
	select pg_get_constraintdef(oid) into strict law from pg_constraint where conrelid = constrained and conname = name;
	execute format(
		'alter table %s drop constraint %I, add constraint %I check (%I = any (array[%s]))', constrained, name, name, field,
		(select string_agg(distinct quote_literal(word) || '::text', ', ') from (
			select (regexp_matches(law, '''(\w+)''::text', 'g'))[1] as word union select unnest(words)
		) as known)
	);
end
$$;
select pg_temp.admit('mail', 'mail_audience_check', 'audience', 'appeal');

-- Reports that were not taken up: by somebody, or because their reporter did not answer.
insert into moderating_act values ('archive'), ('refer');
insert into decision (at, act, reason, thread_id, thread_kind, event_id, source, by_user_id, by_role, ended_at, end_kind, end_reason, ended_by)
select event.at, case event.action when 'refer' then 'refer' else 'archive' end, coalesce(event.data ->> 'reason', ''), event.thread_id, 'complaint', event.id,
	case event.action when 'lapse' then 'machine' else 'own' end, event.actor_user_id, event.actor_role,
	routed.at, case when routed.at is not null then 'reversed' end, coalesce(routed.reason, ''), routed.actor_user_id
from thread_event as event
left join lateral (
	select later.at, later.data ->> 'reason' as reason, later.actor_user_id from thread_event as later
	where later.thread_id = event.thread_id and later.seq > event.seq and later.action = 'route' and later.from_status = 'appealed'
	order by later.seq limit 1
) as routed on true
where event.to_status in ('archived', 'not_our_authority') and event.from_status is distinct from event.to_status
order by event.at, event.id;

-- What was appealed before, as its history tells it.
with filed as (
	select event.id, event.thread_id, event.seq, event.at, event.data ->> 'postId' as post_id, refused.id as decision_id, refused.by_user_id
	from thread_event as event
	join lateral (
		select decision.id, decision.by_user_id from decision join thread_event as cause on cause.id = decision.event_id
		where decision.thread_id = event.thread_id and decision.act in ('archive', 'refer') and cause.seq < event.seq
		order by cause.seq desc limit 1
	) as refused on true
	where event.action = 'appeal'
), settled as (
	select distinct on (filed.id) filed.*, later.at as settled_at, later.actor_user_id, later.data ->> 'reason' as words,
		case later.action when 'route' then 'reversed' when 'withdraw' then 'withdrawn' else 'upheld' end as state
	from filed left join thread_event as later
		on later.thread_id = filed.thread_id and later.seq > filed.seq
		and later.action in ('route', 'refer', 'archive', 'withdraw') and later.from_status = 'appealed'
	order by filed.id, later.seq
), judged as (
	-- Whoever decided both could never be told apart in the book: then it says that it was taken back.
	select settled.*, case
		when settled_at is null then 'open'
		when state <> 'withdrawn' and (actor_user_id is null or actor_user_id = by_user_id) then 'conceded'
		else state
	end as told
	from settled
), made as (
	insert into appeal (decision_id, first_decider, at, due_at, since, state, settled_at, outcome, decided_at, decided_by, outcome_words)
	select decision_id, by_user_id, at, coalesce(
			(select due_at from deadline where deadline.thread_id = judged.thread_id and clock = 'appeal' and started_at = judged.at),
			at + interval '7 days'
		), at, told, settled_at,
		case when told in ('upheld', 'reversed') then told end, case when told in ('upheld', 'reversed') then settled_at end,
		case when told in ('upheld', 'reversed') then actor_user_id end,
		case when told in ('upheld', 'reversed') then coalesce(nullif(words, ''), '–') else '' end
	from judged
	returning id, decision_id, at, state, settled_at, decided_by, outcome, outcome_words
), opened as (
	insert into appeal_event (appeal_id, seq, at, action, party, words, level)
	select made.id, 1, made.at, 'file', 'author', coalesce(left(post.body, 4000), ''), 'moderator'
	from made join judged on judged.decision_id = made.decision_id left join post on post.id = judged.post_id::uuid
)
insert into appeal_event (appeal_id, seq, at, action, party, user_id, words, outcome, level)
select id, 2, settled_at,
	case state when 'withdrawn' then 'withdraw' when 'conceded' then 'concede' else 'decide' end,
	case state when 'withdrawn' then 'author' when 'conceded' then 'system' else 'second' end,
	decided_by, left(outcome_words, 4000), outcome, 'moderator'
from made where settled_at is not null;
