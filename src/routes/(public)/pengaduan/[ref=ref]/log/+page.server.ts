import { findReceipts } from '$lib/server/queries/transparency/receipts';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, locals }) => {
	const ref = params.ref.toUpperCase();
	const receipts = (await findReceipts(services(), ref, locals.actor)) ?? error(404);
	return { ref, receipts: receipts.map((receipt) => ({ ...receipt, at: receipt.at.toISOString() })) };
}) satisfies PageServerLoad;
