import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import type { Db } from './client';
import type { Database } from './schema';

/** The acts on threads that these leaves stand for, as they stand there now; `masked` asks of `event` and its `post`. */
export const readLoggedEvents = (db: Db, ids: readonly number[], masked: RawBuilder<boolean>) =>
	db
		.selectFrom('log_leaf')
		.innerJoin('thread_event as event', 'event.id', 'log_leaf.event_id')
		.innerJoin('thread', 'thread.id', 'event.thread_id')
		.leftJoin('agency', 'agency.id', 'event.actor_agency_id')
		.leftJoin('post', 'post.event_id', 'event.id')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['log_leaf.id', 'thread.ref', 'event.seq', 'event.at', 'event.action', 'event.data', 'event.public'])
		.select(['event.from_status as from', 'event.to_status as to', 'event.actor_role as role', 'agency.slug as agency'])
		.select((eb) => [wordsOf(eb).as('words'), filesOf(eb).as('files'), masked.as('masked')])
		.where('log_leaf.id', 'in', ids)
		.execute();

type OfEvent = ExpressionBuilder<
	Database & { event: Database['thread_event'] },
	'event' | 'thread' | 'post' | 'complaint'
>;

/** The words of a post; of a report what it said once the event had happened, its title and place among it. */
const wordsOf = (eb: OfEvent) =>
	sql<string | null>`case
		when ${eb.ref('post.id')} is not null then ${eb.ref('post.body')}
		when ${eb.ref('complaint.body')} is not null and (${eb.ref('event.seq')} = 1 or exists (
			select from earlier_report as mended where mended.thread_id = event.thread_id and mended.seq = event.seq
		)) then coalesce(
			(
				select concat_ws(E'\n', later.title, later.place, later.body) from earlier_report as later
				where later.thread_id = event.thread_id and later.seq > event.seq order by later.seq limit 1
			),
			concat_ws(E'\n', thread.title, complaint.place, complaint.body)
		)
	end`;

/** What the files of a post are by their bytes; of a report those that came with it. */
const filesOf = (eb: OfEvent) =>
	sql<string[]>`array(
		select file.sha256 from attachment join file on file.id = attachment.file_id
		where attachment.thread_id = ${eb.ref('event.thread_id')}
			and case when ${eb.ref('event.seq')} = 1 then attachment.post_id is null else attachment.post_id = post.id end
		order by attachment.position, file.sha256
	)`;

export const readLoggedChanges = (db: Db, ids: readonly number[]) =>
	db
		.selectFrom('log_leaf')
		.innerJoin('province_change as change', 'change.id', 'log_leaf.change_id')
		.select(['log_leaf.id', 'change.id as change', 'change.at', 'change.subject', 'change.act', 'change.reason'])
		.select(['change.subject_id', 'change.title', 'change.before', 'change.after', 'change.by_user_id'])
		.where('log_leaf.id', 'in', ids)
		.execute();

/** Editions are there for everybody: their files stand in the open. */
export const readLoggedEditions = (db: Db, ids: readonly number[]) =>
	db
		.selectFrom('log_leaf')
		.innerJoin('data_edition as edition', (join) =>
			join
				.onRef('edition.month', '=', 'log_leaf.edition_month')
				.onRef('edition.revision', '=', 'log_leaf.edition_revision')
		)
		.select(['log_leaf.id', 'edition.month', 'edition.revision', 'edition.made_at as at'])
		.select(
			sql<{ name: string; sha256: string }[]>`coalesce(
				(
					select jsonb_agg(jsonb_build_object('name', name, 'sha256', sha256) order by name) from data_edition_file as file
					where file.month = edition.month and file.revision = edition.revision
				),
				'[]'
			)`.as('files')
		)
		.where('log_leaf.id', 'in', ids)
		.execute();

/** `facts` are for everybody; `words` are those that a ruling is given in, where a leaf has some. */
export type LoggedThing = {
	id: number;
	kind: string;
	at: Date | null;
	facts: Record<string, unknown>;
	words: string | null;
	masked: boolean;
};

/**
 * Rules, calendars, policies, rulings and keys. Only what never changes again is a fact of theirs: when a rule ends is a
 * leaf of its own. `masked` asks of `decision`.
 */
export async function readLoggedThings(
	db: Db,
	ids: readonly number[],
	masked: RawBuilder<boolean>
): Promise<LoggedThing[]> {
	const { rows } = await sql<LoggedThing>`
		with asked as (select id, stands_for as kind, stands_for_id as found_by from log_leaf where id = any(${ids}::bigint[]))
		${sql.join([RULES, CALENDARS, POLICIES, rulings(masked), KEYS], sql` union all `)}
	`.execute(db);
	return rows;
}

const RULES = sql`
	select asked.id, kind, case kind when 'rule' then published_at end as at, case kind
		when 'rule' then jsonb_build_object('code', code, 'version', version, 'title', title_id, 'text', words_id,
			'ground', ground_id, 'from', valid_from, 'reason', rule.reason)
		else jsonb_build_object('code', code, 'version', version, 'until', valid_until, 'reason', rule.end_reason)
	end as facts, null as words, false as masked
	from asked join forum_rule as rule on found_by = code || '/' || version where kind in ('rule', 'rule_end')`;

const CALENDARS = sql`
	select asked.id, kind, published_at, jsonb_build_object('version', version, 'reason', reason, 'days', coalesce((
		select jsonb_agg(jsonb_build_object('day', day, 'district', district_code, 'kind', holiday.kind, 'name', name,
			'decree', decree, 'added', since_version = calendar.version) order by day, district_code, holiday.id)
		from holiday where since_version = calendar.version or until_version = calendar.version
	), '[]')), null, false
	from asked join calendar_version as calendar on kind = 'calendar' and found_by = version::text`;

const POLICIES = sql`
	select asked.id, kind, case kind when 'policy' then created_at else withdrawn_at end, case kind
		when 'policy' then jsonb_build_object('code', code, 'clock', clock, 'classification', classification, 'name', policy.name,
			'agency', agency.slug, 'amount', amount, 'unit', unit, 'basis', basis, 'from', valid_from, 'reason', policy.reason)
		else jsonb_build_object('code', code, 'clock', clock, 'from', valid_from, 'reason', withdrawal_reason)
	end, null, false
	from asked join deadline_policy as policy on kind in ('policy', 'policy_end') and found_by = policy.id::text
		left join agency on agency.id = policy.agency_id`;

const rulings = (masked: RawBuilder<boolean>) => sql`
	select asked.id, asked.kind, at, jsonb_build_object('number', number, 'act', act, 'rule', rule_code,
		'version', rule_version, 'role', by_role), decision.reason,
		${masked}
	from asked join decision on kind = 'decision' and found_by = number::text
	union all
	select asked.id, kind, said.at, jsonb_build_object('number', number, 'seq', seq, 'act', action, 'party', party,
		'outcome', said.outcome, 'level', said.level), said.words,
		${masked}
	from asked join appeal_event as said on kind = 'appeal' and found_by = appeal_id || '/' || seq
		join appeal on appeal.id = appeal_id join decision on decision.id = decision_id`;

const KEYS = sql`
	select asked.id, kind, case kind when 'key' then made_at else retired_at end,
		jsonb_build_object('key', encode(public_key, 'base64')), null, false
	from asked join log_key as signs on kind in ('key', 'key_end') and found_by = signs.id::text`;
