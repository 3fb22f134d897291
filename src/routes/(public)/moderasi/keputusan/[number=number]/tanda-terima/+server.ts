import { findLeafOfDecision } from '$lib/server/queries/transparency/receipts';
import { services } from '$lib/server/services';
import { leadToReceipt } from '$lib/server/web/receipts';
import type { RequestHandler } from './$types';

/** The receipt of an entry in the book of moderation. */
export const GET: RequestHandler = async (event) =>
	leadToReceipt(event, await findLeafOfDecision(services(), Number(event.params.number), 'decision'));
