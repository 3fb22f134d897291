import { findOpenLeaf } from '$lib/server/queries/transparency/open-leaves';
import { services } from '$lib/server/services';
import { leadToReceipt } from '$lib/server/web/receipts';
import type { RequestHandler } from './$types';

/** The receipt of something in the log that is no act on a report or a consultation. */
export const GET: RequestHandler = async (event) =>
	leadToReceipt(event, await findOpenLeaf(services(), Number(event.params.id)));
