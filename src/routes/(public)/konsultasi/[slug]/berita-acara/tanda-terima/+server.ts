import { findLeafOfMinutes } from '$lib/server/queries/transparency/receipts';
import { services } from '$lib/server/services';
import { leadToReceipt } from '$lib/server/web/receipts';
import type { RequestHandler } from './$types';

/** The receipt of the minutes, as they were fixed or, once all have, signed. */
export const GET: RequestHandler = async (event) =>
	leadToReceipt(event, await findLeafOfMinutes(services(), event.params.slug, event.locals.actor));
