import { differencesOf, type Effect, type Facts, type Subject } from '$lib/domain/administration/change';
import {
	MACHINE_AUTHOR,
	type CalledByWords,
	type HistoryFilter,
	type ShownChange
} from '$lib/domain/administration/history';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { having } from '../../db/like';

export const CHANGES_A_PAGE = 30;

/** A change of the administration, whatever it is of. */
export type AnyChange = ShownChange & {
	kind: Subject;
	/** As addresses name what changed. */
	thing: string;
	/** As people name it. */
	title: string;
};

type Row = Omit<AnyChange, 'at' | 'differences' | 'effect' | 'goesBack'> & {
	at: Date;
	before: Facts | null;
	after: Facts | null;
	effect: Effect | null;
};

/** By what the site calls it, its name now, its name then, or the word by which addresses name it. */
const everyChange = (called: readonly CalledByWords[]): RawBuilder<unknown> => sql`(
	select change.id, change.at, change.by_user_id, change.act, change.reason, change.before, change.after, change.effect,
		change.subject as kind, change.subject_id as thing,
		coalesce(called.title, agency.name, category.name_id, district.name, service.name, person.name, change.title,
			change.after->>'nama', change.before->>'nama', change.subject_id) as title
	from province_change as change
	left join jsonb_to_recordset(${JSON.stringify(called)}::jsonb) as called (kind text, thing text, title text)
		on called.kind = change.subject and called.thing = change.subject_id
	left join agency on change.subject = 'agency' and agency.slug = change.subject_id
	left join category on change.subject in ('category', 'hold') and category.slug = change.subject_id
	left join district on change.subject = 'district' and district.code = change.subject_id
	left join service on change.subject = 'service' and service.slug = change.subject_id
	left join app_user as person on person.id = case when change.subject = 'person' then change.subject_id::uuid end
)`;

function asked({ kind, author, words }: HistoryFilter, before: number | null): RawBuilder<boolean> {
	const like = having(words);
	return sql<boolean>`${sql.join(
		[
			sql`true`,
			...(kind ? [sql`change.kind = ${kind}`] : []),
			...(author === MACHINE_AUTHOR ? [sql`by_user_id is null`] : author ? [sql`by_user_id = ${author}`] : []),
			...(words ? [sql`(change.title ilike ${like} or change.reason ilike ${like})`] : []),
			...(before === null
				? []
				: [sql`(change.at, change.id) < (select at, id from province_change where id = ${before})`])
		],
		sql` and `
	)}`;
}

type Asked = { called: readonly CalledByWords[]; before?: number | null; limit?: number };

export type HistoryPage = { changes: AnyChange[]; older: number | null };

/** A page of all that administrators and keepers of rules changed, the newest first. */
export async function listEveryChange(
	db: Db,
	filter: HistoryFilter,
	{ called, before = null, limit = CHANGES_A_PAGE }: Asked
): Promise<HistoryPage> {
	const { rows } = await sql<Row>`
		select change.id, kind, thing, change.title, change.at, author.name as author, act, reason, before, after, effect
		from ${everyChange(called)} as change left join app_user as author on author.id = by_user_id
		where ${asked(filter, before)}
		order by change.at desc, change.id desc limit ${limit + 1}`.execute(db);
	const shown = rows.slice(0, limit);
	return { changes: shown.map(toChange), older: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

const toChange = ({ at, before, after, effect, ...row }: Row): AnyChange => ({
	...row,
	at: at.toISOString(),
	differences: differencesOf({ before, after }),
	effect: Object.fromEntries(Object.entries(effect ?? {}).filter(([, count]) => count > 0)),
	goesBack: before !== null && row.act === 'edit' && row.kind !== 'person'
});

/** Everybody who changed anything, by name. */
export const listAuthors = (db: Db): Promise<{ id: string; name: string }[]> =>
	db
		.selectFrom('app_user')
		.select(['id', 'name'])
		.where(
			'id',
			'in',
			db
				.selectFrom('province_change')
				.select('by_user_id')
				.where('by_user_id', 'is not', null)
				.$narrowType<{ by_user_id: string }>()
		)
		.orderBy('name')
		.execute();
