import { surelyPersonal } from '$lib/domain/personal-data/find';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema';
import type { Write } from '../db/together';
import { redactionTextFor } from '$lib/text/redaction-catalogue';

type Written = { threadId: string; postId: string; text: string; at: Date };

/**
 * Asks a moderator to look at words that a citizen has sent although they look like personal data. It is a flag as anybody's,
 * in nobody's name: it weighs nothing, hides nothing, and is settled as others are.
 */
export function hintAtPersonal(trx: Transaction<Database>, { threadId, postId, text, at }: Written): Write[] {
	const kinds = new Set(surelyPersonal(text).map(({ kind }) => kind));
	if (kinds.size === 0) return [];
	const says = redactionTextFor('id');
	const flag = {
		thread_id: threadId,
		post_id: postId,
		reason: 'personal_data' as const,
		words: says.hint.flag([...kinds].map((kind) => says.kind[kind])),
		// One of its own for each post: it has no history that could be weighed.
		flagger: `hint:${postId}`,
		at,
		settled_at: null,
		outcome: null
	};
	return [
		trx
			.insertInto('flag')
			.values(flag)
			.onConflict((row) => row.doNothing())
	];
}
