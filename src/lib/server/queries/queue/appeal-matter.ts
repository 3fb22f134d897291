import type { EveryWord } from '$lib/text/every-catalogue';
import type { Db } from '../../db/client';
import { findSubject } from './matter';
import type { QueueMatter } from './source';

type About = { number: number; threadId: string; postId: string | null; rule: string | null; reason: string };

type Says = {
	name: string;
	facts: (about: About) => QueueMatter['facts'];
	offers: (about: { number: number; href: `/${string}` }) => QueueMatter['offers'];
};

/** The entry of the book that an appeal, a second look or a correction is about. */
const findAbout = (db: Db, decisionId: string) =>
	db
		.selectFrom('decision')
		.select(['number', 'thread_id as threadId', 'post_id as postId', 'rule_code as rule', 'reason'])
		.where('id', '=', decisionId)
		.executeTakeFirst();

/** What is said against an entry, which has a page: there the talk is, and words are asked for. */
export async function matterOf(db: Db, decisionId: string, text: EveryWord, says: Says): Promise<QueueMatter | null> {
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
			offers: says.offers({ number: about.number, href: `/moderasi/keputusan/${about.number}` })
		}
	);
}
