import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { PublicationMedium } from '$lib/domain/consultation/words';
import type { Db } from '$lib/server/db/client';

export type Addendum = { id: string; html: string; at: string };
export type Publication = {
	id: string;
	medium: PublicationMedium;
	name: string;
	url: string;
	publishedOn: IsoDate;
	takenBack: string | null;
};

/** What was added to signed minutes, in order. */
export const listAddenda = async (db: Db, threadId: string): Promise<Addendum[]> =>
	(
		await db
			.selectFrom('post')
			.select(['id', 'body_html as html', 'created_at as at'])
			.where('thread_id', '=', threadId)
			.where('kind', '=', 'addendum')
			.where('hidden_at', 'is', null)
			.orderBy('created_at')
			.orderBy('id')
			.execute()
	).map(({ at, ...addendum }) => ({ ...addendum, at: at.toISOString() }));

/** Where the result was made known, in order. */
export const listPublications = (db: Db, threadId: string): Promise<Publication[]> =>
	db
		.selectFrom('publication')
		.select(['id', 'medium', 'name', 'url', 'published_on as publishedOn'])
		.select('taken_back_reason as takenBack')
		.where('thread_id', '=', threadId)
		.orderBy('published_on')
		.orderBy('id')
		.execute();
