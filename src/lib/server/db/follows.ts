import type { Letters } from '$lib/domain/follow/letters';
import type { FollowSubject } from '$lib/domain/follow/subject';
import type { Db } from './client';

/** Who follows: an account, or an address. */
export type FollowOwner = { whose: 'user' | 'follower'; id: string };

export type ShownFollow = {
	id: string;
	subject: FollowSubject;
	letters: Letters;
	paused: boolean;
	/** Of a matter: whether everybody may read it now. */
	readable: boolean;
};

/** A follow with the names of what it is about. */
export const selectFollows = (db: Db) =>
	db
		.selectFrom('follow')
		.leftJoin('thread', 'thread.id', 'follow.thread_id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoin('agency', 'agency.id', 'follow.agency_id')
		.leftJoin('district', 'district.code', 'follow.district_code')
		.leftJoin('category', 'category.slug', 'follow.category_slug')
		.select(['follow.id', 'letters', 'paused_at as pausedAt', 'words', 'follow.list', 'thread.ref', 'thread.title'])
		.select(['confidential', 'published_at as publishedAt', 'hidden_at as hiddenAt', 'consultation.slug'])
		.select(['agency.slug as agency', 'agency.name as agencyName', 'district.code as district'])
		.select(['district.name as districtName', 'category.slug as category', 'name_id as nameId', 'name_en as nameEn']);

type Row = Awaited<ReturnType<ReturnType<typeof selectFollows>['executeTakeFirstOrThrow']>>;

export const asFollow = (row: Row): ShownFollow => ({
	id: row.id,
	subject: subjectIn(row),
	letters: row.letters,
	paused: row.pausedAt !== null,
	readable: row.ref === null || (row.publishedAt !== null && row.hiddenAt === null && !row.confidential)
});

function subjectIn({ ref, title, slug, words, list, ...row }: Row): FollowSubject {
	if (list !== null) return { kind: 'list', list };
	if (slug !== null) return { kind: 'consultation', slug, title: title ?? '' };
	if (ref !== null) return { kind: 'complaint', ref, title: title ?? '' };
	const { agency, agencyName, district, districtName, category, nameId, nameEn } = row;
	return {
		kind: 'around',
		agency: agency === null ? null : { slug: agency, name: agencyName ?? '' },
		district: district === null ? null : { code: district, name: districtName ?? '' },
		category: category === null ? null : { slug: category, id: nameId ?? '', en: nameEn ?? '' },
		words
	};
}

export async function readFollows(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ShownFollow>> {
	if (ids.length === 0) return new Map();
	const rows = await selectFollows(db)
		.where('follow.id', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map((row) => [row.id, asFollow(row)]));
}
