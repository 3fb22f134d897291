import type { EveryWord } from '$lib/text/every-catalogue';
import type { Db } from '../../db/client';
import { findSubject } from './matter';
import type { QueueMatter } from './source';

type About = { number: number; threadId: string; postId: string | null; rule: string | null; reason: string };

/** The entry of the book that an appeal or a second look is about. */
const findAbout = (db: Db, decisionId: string) =>
	db
		.selectFrom('decision')
		.select(['number', 'thread_id as threadId', 'post_id as postId', 'rule_code as rule', 'reason'])
		.where('id', '=', decisionId)
		.executeTakeFirst();

/** What is decided on the page of the entry, where the talk is and the words are asked for. */
export async function matterOf(
	db: Db,
	decisionId: string,
	text: EveryWord,
	says: { name: string; open: string; facts: (about: About) => QueueMatter['facts'] }
): Promise<QueueMatter | null> {
	const about = await findAbout(db, decisionId);
	if (!about?.threadId) return null;
	const { threadId } = about;
	const subject = await findSubject(db, threadId, about.postId, text);
	return (
		subject && {
			...subject,
			name: says.name,
			facts: [
				{ term: text.decision.queue.decided, lines: [about.reason || '–'] },
				...says.facts({ ...about, threadId })
			],
			...(about.rule && { akin: { rules: [about.rule] } }),
			offers: [{ key: 'p', label: says.open, href: `/moderasi/keputusan/${about.number}` }]
		}
	);
}
