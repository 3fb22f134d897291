import type { Person } from '$lib/domain/privacy/my-data';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { postsOf, reportsOf } from '../../identity/of-person';

const ENDING = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const;

/** The files that a person sent, the oldest first, as long as all of them together are not more octets than `most`. */
export async function listMyFiles(db: Db, person: Person, most: number): Promise<{ bytes: Buffer; ending: string }[]> {
	const own = await db
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['file.id', 'size'])
		.where(sql<boolean>`(post_id in ${postsOf(person)} or (post_id is null and thread_id in ${reportsOf(person)}))`)
		.orderBy('file.created_at')
		.orderBy('file.id')
		.execute();
	let sum = 0;
	const chosen = own.filter(({ size }) => (sum += size) <= most).map(({ id }) => id);
	if (chosen.length === 0) return [];
	const rows = await db
		.selectFrom('file')
		.select(['bytes', 'media_type as mediaType'])
		.where('id', 'in', chosen)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(({ bytes, mediaType }) => ({ bytes, ending: ENDING[mediaType] }));
}
