import {
	differencesOf,
	type ChangeAct,
	type Difference,
	type Effect,
	type Facts
} from '$lib/domain/administration/change';
import { MACHINE_AUTHOR, type HistoryFilter, type HistoryKind } from '$lib/domain/administration/history';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { having } from '../../db/like';

export const CHANGES_A_PAGE = 30;

/** A change of the administration, whatever it is of. */
export type AnyChange = {
	kind: HistoryKind;
	id: string;
	/** As addresses name what changed. */
	thing: string;
	/** As people name it. */
	title: string;
	at: string;
	/** Null: a command on the server, or what the software brought. */
	author: string | null;
	act: ChangeAct;
	reason: string;
	differences: Difference[];
	effect: Effect;
	/** Whether a form can be filled in with what stood before. */
	goesBack: boolean;
};

type Row = Omit<AnyChange, 'at' | 'differences' | 'effect' | 'goesBack'> & {
	at: Date;
	place: string;
	before: Facts | null;
	after: Facts | null;
	effect: Effect | null;
};

/**
 * Each says: kind, id, thing, title, at, author_id, act, reason, before, after, effect. What the software brought along
 * has no author and no date of its own, and is no change.
 */
const SOURCES: readonly RawBuilder<unknown>[] = [
	sql`select subject as kind, change.id::text, subject_id as thing,
			coalesce(agency.name, category.name_id, district.name, service.name, person.name, after->>'nama', before->>'nama', subject_id) as title,
			at, by_user_id as author_id, act, reason, before, after, effect
		from province_change as change
		left join agency on subject = 'agency' and agency.slug = subject_id
		left join category on subject = 'category' and category.slug = subject_id
		left join district on subject = 'district' and district.code = subject_id
		left join service on subject = 'service' and service.slug = subject_id
		left join app_user as person on subject = 'person' and person.id::text = subject_id`,
	sql`select 'calendar', version::text, version::text, version::text, published_at, author_id, 'edit', reason,
			null::jsonb, null::jsonb, jsonb_build_object('rescheduled', moved)
		from calendar_version where author_id is not null`,
	sql`select 'policy', policy.id::text, code, concat_ws(', ', policy.name, agency.short_name), created_at, author_id,
			'edit', coalesce(reason, ''), null, null, null
		from deadline_policy as policy left join agency on agency.id = policy.agency_id where created_at is not null`,
	sql`select 'policy', policy.id::text || '-', code, concat_ws(', ', policy.name, agency.short_name), withdrawn_at,
			withdrawn_by, 'revive', coalesce(withdrawal_reason, ''), null, null, null
		from deadline_policy as policy left join agency on agency.id = policy.agency_id where withdrawn_at is not null`,
	sql`select 'rule', code || '-' || version, code, code || '. ' || title_id, published_at, published_by,
			case when version = 1 then 'create' else 'edit' end, reason, null, null, null
		from forum_rule where published_by is not null`,
	sql`select 'routing', version::text, version::text, version::text, published_at, published_by, 'edit', ground,
			null, null, jsonb_build_object('rerouted', moved)
		from routing_version where published_by is not null`,
	sql`select 'hold', hold_settings.id::text, scope, coalesce(category.name_id, scope), at, by_user_id, 'edit', reason,
			null, null, null
		from hold_settings left join category on category.slug = scope`,
	sql`select 'word', id::text, word, word, at, by_user_id,
			case when mode is null then 'end' else 'edit' end, reason, null, null, null
		from watched_word`
];

const everyChange = sql`(${sql.join(SOURCES, sql` union all `)}) as change`;

/** Where a page begins: the microsecond, and the change of it. */
const PLACE = sql<string>`lpad((extract(epoch from change.at) * 1000000)::bigint::text, 18, '0') || ' ' || kind || ' ' || change.id`;

function asked({ kind, author, words }: HistoryFilter, before: string | null): RawBuilder<boolean> {
	const like = having(words);
	return sql<boolean>`${sql.join(
		[
			sql`true`,
			...(kind ? [sql`kind = ${kind}`] : []),
			...(author === MACHINE_AUTHOR ? [sql`author_id is null`] : author ? [sql`author_id = ${author}`] : []),
			...(words ? [sql`(title ilike ${like} or reason ilike ${like} or thing ilike ${like})`] : []),
			...(before ? [sql`${PLACE} collate "C" < ${before}`] : [])
		],
		sql` and `
	)}`;
}

export type HistoryPage = { changes: AnyChange[]; older: string | null };

/** A page of all that administrators and keepers of rules changed, the newest first. */
export async function listEveryChange(
	db: Db,
	filter: HistoryFilter,
	{ before = null, limit = CHANGES_A_PAGE }: { before?: string | null; limit?: number } = {}
): Promise<HistoryPage> {
	const { rows } = await sql<Row>`
		select kind, change.id, thing, title, change.at, author.name as author, act, reason, before, after, effect,
			${PLACE} as place
		from ${everyChange} left join app_user as author on author.id = author_id
		where ${asked(filter, before)}
		order by ${PLACE} collate "C" desc limit ${limit + 1}`.execute(db);
	const shown = rows.slice(0, limit);
	return { changes: shown.map(toChange), older: rows.length > limit ? (shown.at(-1)?.place ?? null) : null };
}

const toChange = ({ at, before, after, effect, place: _, ...row }: Row): AnyChange => ({
	...row,
	at: at.toISOString(),
	differences: differencesOf({ before, after }),
	effect: Object.fromEntries(Object.entries(effect ?? {}).filter(([, count]) => count > 0)),
	goesBack: before !== null && row.act === 'edit' && row.kind !== 'person'
});

/** Everybody who changed anything, by name. */
export async function listAuthors(db: Db): Promise<{ id: string; name: string }[]> {
	const { rows } = await sql<{ id: string; name: string }>`
		select id, name from app_user
		where id in (select author_id from ${everyChange})
		order by name`.execute(db);
	return rows;
}
