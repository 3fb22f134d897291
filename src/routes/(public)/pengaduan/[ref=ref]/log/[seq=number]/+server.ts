import { findLeafOfReport } from '$lib/server/queries/transparency/receipts';
import { services } from '$lib/server/services';
import { leadToReceipt } from '$lib/server/web/receipts';
import type { RequestHandler } from './$types';

/** The receipt of one act on a report. */
export const GET: RequestHandler = async (event) => {
	const { params, locals } = event;
	return leadToReceipt(
		event,
		await findLeafOfReport(services(), params.ref.toUpperCase(), Number(params.seq), locals.actor)
	);
};
