import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import type { Db } from '$lib/server/db/client';
import { listAddenda, listPublications, type Addendum, type Publication } from './after-minutes';
import { openMinutes, type MinutesText, type Signature } from './minutes';

export type PublicMinutes = Pick<MinutesText, 'contents' | 'summaryHtml' | 'state' | 'standIns'> & {
	/** Of the text that was fixed. */
	digest: string | null;
	signatures: (Pick<Signature, 'position' | 'method' | 'refusalReason' | 'refusalBy'> & { signedAt: string | null })[];
	addenda: Addendum[];
	publications: Publication[];
};

/** The minutes as everybody reads them once they are published; null before that. */
export const publicMinutes = async (db: Db, head: PublicHead): Promise<PublicMinutes | null> =>
	head.minutesPublished ? readMinutesPage(db, head.id) : null;

/** The minutes with what followed them, for whoever may read them. */
export async function readMinutesPage(db: Db, threadId: string): Promise<PublicMinutes | null> {
	const minutes = await openMinutes(db, threadId, null);
	if (!minutes) return null;
	const [addenda, publications] = await Promise.all([listAddenda(db, threadId), listPublications(db, threadId)]);
	const { contents, summaryHtml, state, fixed, signatures, standIns } = minutes;
	return {
		contents,
		summaryHtml,
		state,
		standIns,
		digest: fixed?.digest ?? null,
		signatures: signatures.map(({ position, signedAt, method, refusalReason, refusalBy }) => ({
			position,
			refusalReason,
			refusalBy,
			signedAt: signedAt?.toISOString() ?? null,
			method
		})),
		addenda,
		publications
	};
}
