import { WEIGHTS } from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import type { Db } from '../../../db/client';
import { listDoubts, openLooks } from '../../evidence/looks';
import { actPage, findSubject } from '../matter';
import type { QueueSource, Shown } from '../source';

/** Closings whose pictures a second person has to see: something was found about them, or they were drawn by lot. */
export const source: QueueSource = {
	kind: 'evidence',
	waiting: (db, { actor }) =>
		openLooks(db, actor)
			.clearSelect()
			.select([
				sql<string>`'evidence'::text`.as('kind'),
				'proof_look.id as target_id',
				'proof_look.thread_id',
				'proof_look.opened_at as since',
				sql<number>`case when proof_look.doubted then ${WEIGHTS.several}::int else ${WEIGHTS.usual}::int end`.as(
					'weight'
				)
			]),
	async show(db, { targetId, threadId, text }) {
		const subject = await findSubject(db, threadId, null, text);
		if (!subject) return null;
		const { evidence } = text;
		return {
			...subject,
			name: evidence.title,
			facts: await factsOf(db, targetId, text),
			akin: { acts: ['accept_proof', 'reject_proof'] },
			offers: [
				{ key: 'l', label: evidence.open, href: `/meja/bukti#${subject.ref}` },
				{ key: 'd', label: text.act.words.accept_proof.do, href: actPage(subject, 'accept_proof') },
				{ key: 'x', label: text.act.words.reject_proof.do, href: actPage(subject, 'reject_proof') }
			]
		};
	}
};

async function factsOf(db: Db, lookId: string, { evidence }: Shown['text']) {
	const look = await db
		.selectFrom('proof_look')
		.select(['drawn', 'explained'])
		.where('id', '=', lookId)
		.executeTakeFirstOrThrow();
	const doubts = (await listDoubts(db, lookId)).map(({ doubt }) => evidence.doubts[doubt]);
	return [
		{ term: evidence.why, lines: [...doubts, ...(look.drawn ? [evidence.lot] : [])] },
		...(look.explained ? [{ term: evidence.explained, lines: [look.explained] }] : [])
	];
}
