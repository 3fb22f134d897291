import { findLeafOfDecision } from '$lib/server/queries/transparency/receipts';
import { services } from '$lib/server/services';
import { leadToReceipt } from '$lib/server/web/receipts';
import type { RequestHandler } from './$types';

/** The receipt of what an objection against an entry came to. */
export const GET: RequestHandler = async (event) =>
	leadToReceipt(event, await findLeafOfDecision(services(), Number(event.params.number), 'outcome'));
