import { AGENCY_SLUG } from './agencies';
import type { FollowAsked, FollowList, FollowSubject } from '$lib/domain/follow/subject';
import type { Selectable } from 'kysely';
import type { Db } from './client';
import type { FollowTable } from './schema-mail';
import type { FollowOwner } from './follows';

type Row = Pick<
	Selectable<FollowTable>,
	'thread_id' | 'agency_id' | 'district_code' | 'category_slug' | 'words' | 'list'
>;

/** What can be followed, as it is stored and as it is called. */
export type Followable = {
	row: Row & Partial<Pick<Selectable<FollowTable>, 'letters' | 'told_to'>>;
	subject: FollowSubject;
};

const NOTHING: Row = {
	thread_id: null,
	agency_id: null,
	district_code: null,
	category_slug: null,
	words: '',
	list: null
};

/** Of one matter alone. */
export const ofMatter = (threadId: string): Row => ({ ...NOTHING, thread_id: threadId });

/** A whole list: so much of it that it comes once a day, unless its reader says otherwise. */
export async function ofList(db: Db, list: FollowList): Promise<Followable> {
	const subject = { kind: 'list', list } as const;
	const row = { ...NOTHING, list, letters: 'daily' } as const;
	if (list !== 'moderation') return { row, subject };
	const last = await db
		.selectFrom('decision')
		.select((eb) => eb.fn.max('number').as('number'))
		.executeTakeFirst();
	return { row: { ...row, told_to: last?.number ?? 0 }, subject };
}

/** All that a list of reports is narrowed to; null where there is no such thing. */
export async function findAround(db: Db, asked: FollowAsked): Promise<Followable | null> {
	const { words } = asked;
	const [agency, district, category] = await Promise.all([
		AGENCY_SLUG.test(asked.agency)
			? db.selectFrom('agency').select(['id', 'slug', 'name']).where('slug', '=', asked.agency).executeTakeFirst()
			: null,
		asked.district === ''
			? null
			: db.selectFrom('district').select(['code', 'name']).where('code', '=', asked.district).executeTakeFirst(),
		asked.category === ''
			? null
			: db
					.selectFrom('category')
					.select(['slug', 'name_id as id', 'name_en as en'])
					.where('slug', '=', asked.category)
					.executeTakeFirst()
	]);
	const isUnknown =
		(asked.agency !== '' && !agency) || (asked.district !== '' && !district) || (asked.category !== '' && !category);
	if (isUnknown || (!agency && !district && !category && words === '')) return null;
	return {
		row: {
			...NOTHING,
			agency_id: agency?.id ?? null,
			district_code: district?.code ?? null,
			category_slug: category?.slug ?? null,
			words
		},
		subject: {
			kind: 'around',
			agency: agency ? { slug: agency.slug, name: agency.name } : null,
			district: district ?? null,
			category: category ?? null,
			words
		}
	};
}

/** The follow that somebody has of it already. */
export const findFollow = (db: Db, { row }: Followable, { whose, id }: FollowOwner) =>
	db
		.selectFrom('follow')
		.select(['id', 'letters', 'paused_at as pausedAt'])
		.where(whose === 'user' ? 'user_id' : 'follower_id', '=', id)
		.where('thread_id', 'is not distinct from', row.thread_id)
		.where('agency_id', 'is not distinct from', row.agency_id)
		.where('district_code', 'is not distinct from', row.district_code)
		.where('category_slug', 'is not distinct from', row.category_slug)
		.where('words', '=', row.words)
		.where('list', 'is not distinct from', row.list)
		.executeTakeFirst();
