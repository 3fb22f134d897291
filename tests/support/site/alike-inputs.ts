import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { database } from './database';

const POINTS = ['loket pagi', 'kursi tunggu', 'obat racikan', 'parkir ambulans', 'nomor antrean', 'dokter gigi'];
const MORE = ['ruang laktasi', 'papan petunjuk', 'jalur difabel', 'kantin sehat'];

export type AlikeInputs = { mark: string; groups: number[][] };

/** Inputs of a consultation in as many groups that say alike, given in turn; the word that is in all of them, and their numbers. */
export async function alikeInputs(slug: string, groups: number, size: number): Promise<AlikeInputs> {
	const mark = `tanda${randomUUID().slice(0, 8)}`;
	const points = [...POINTS, ...MORE].slice(0, groups);
	const numbers: number[][] = points.map(() => []);
	for (let turn = 0; turn < size; turn += 1)
		for (const [place, point] of points.entries())
			numbers[place]?.push(await give(slug, `Perbanyak ${point} di setiap poliklinik sebelum tahun depan, ${mark}.`));
	return { mark, groups: numbers };
}

const give = (slug: string, body: string): Promise<number> =>
	database()
		.transaction()
		.execute(async (trx) => {
			const { thread_id, last_seq: seq } = await trx
				.updateTable('thread')
				.from('consultation')
				.set((eb) => ({ last_seq: eb('last_seq', '+', 1) }))
				.whereRef('thread.id', '=', 'consultation.thread_id')
				.where('consultation.slug', '=', slug)
				.returning(['consultation.thread_id', 'thread.last_seq'])
				.executeTakeFirstOrThrow();
			const [id, at] = [randomUUID(), new Date()];
			const happened = { thread_id, seq, at, actor_role: 'citizen', action: 'contribute', public: true } as const;
			const event = await trx
				.insertInto('thread_event')
				.values({ ...happened, data: JSON.stringify({ postId: id }) })
				.returning('id')
				.executeTakeFirstOrThrow();
			const post = { id, thread_id, event_id: event.id, kind: 'input', author_role: 'citizen' } as const;
			await trx
				.insertInto('post')
				.values({ ...post, body, body_html: `<p>${body}</p>`, created_at: at })
				.execute();
			const { number } = await trx
				.insertInto('input')
				.values({
					post_id: id,
					thread_id,
					number: sql<number>`(select max(number) + 1 from input where thread_id = ${thread_id})`,
					kind: 'propose',
					unsur: 'service_user',
					channel: 'paper',
					display_name: 'Warga Contoh'
				})
				.returning('number')
				.executeTakeFirstOrThrow();
			return number;
		});
