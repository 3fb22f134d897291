import { findLeafOfInput } from '$lib/server/queries/transparency/receipts';
import { services } from '$lib/server/services';
import { leadToReceipt } from '$lib/server/web/receipts';
import type { RequestHandler } from './$types';

/** The receipt of the official answer to an input. */
export const GET: RequestHandler = async (event) => {
	const asked = { slug: event.params.slug, number: Number(event.params.number), of: 'answer' } as const;
	return leadToReceipt(event, await findLeafOfInput(services(), asked, event.locals.actor));
};
