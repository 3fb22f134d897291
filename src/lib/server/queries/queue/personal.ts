import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { ALL_HITS } from '$lib/domain/moderation/redacted-part';
import { findPersonalData } from '$lib/domain/personal-data/find';
import type { EveryWord } from '$lib/text/every-catalogue';
import type { Db } from '../../db/client';
import { findRuleOfFlag } from '../../db/forum-rules';
import { listParts } from '../../redaction/parts';
import type { Offer, QueueMatter } from './source';

type Target = { threadId: string; postId: string | null };

/** What in the words in question looks like personal data, and the one key that masks all of which that is sure. */
export async function personalIn(
	db: Db,
	target: Target,
	{ today, text }: { today: IsoDate; text: EveryWord }
): Promise<Pick<QueueMatter, 'facts' | 'offers'>> {
	const { redaction } = text;
	const found = (await listParts(db, target)).flatMap(({ text: words }) =>
		findPersonalData(words).map(({ kind, from, to, confidence }) => ({
			line: redaction.hit(redaction.kind[kind], words.slice(from, to), confidence === 'high'),
			isSure: confidence === 'high'
		}))
	);
	if (found.length === 0) return { facts: [], offers: [] };
	const rule = await findRuleOfFlag(db, 'personal_data', today);
	const facts = [{ term: redaction.found, lines: found.map(({ line }) => line) }];
	if (!rule || !found.some(({ isSure }) => isSure)) return { facts, offers: [] };
	const input = { rule: rule.code, passages: [ALL_HITS], text: redaction.standard };
	const offer: Offer = {
		key: 'd',
		label: redaction.maskAll,
		command: { act: 'redact', postId: target.postId, input }
	};
	return { facts, offers: [offer] };
}
