import { parseReference } from '$lib/domain/thread/reference';
import { findProof, type Proof } from '$lib/server/proof/find-proof';
import { services } from '$lib/server/services';
import { error, type RequestEvent } from '@sveltejs/kit';

/** The proof that was asked for: of now, or with `?per=` as it was at an instant that a printed one names. */
export async function takeProof({
	params,
	url,
	locals
}: Pick<RequestEvent<{ ref: string }>, 'params' | 'url' | 'locals'>): Promise<Proof> {
	const house = services();
	const ref = parseReference(params.ref);
	const at = instantOf(url.searchParams.get('per'), house.now());
	const proof = ref && at && (await findProof(house, ref, locals.actor, at));
	if (!proof) error(404);
	return proof;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** Never later than now: of the future there is no proof. */
function instantOf(asked: string | null, now: Date): Date | null {
	if (asked === null) return now;
	const at = INSTANT.test(asked) ? new Date(asked) : null;
	return at && !Number.isNaN(at.getTime()) && at <= now ? at : null;
}

/** Kept by nobody on the way: what it tells is for who asked. */
export const proofHeaders = (type: string, name: string): Record<string, string> => ({
	'content-type': type,
	'content-disposition': `attachment; filename="${name}"`,
	'cache-control': 'private, no-store'
});
