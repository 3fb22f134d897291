import { services } from '$lib/server/services';
import { receiptBehind } from '$lib/server/web/receipts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, setHeaders }) => {
	const receipt = (await receiptBehind(services(), Number(params.id), params.door)) ?? error(404);
	setHeaders({ 'referrer-policy': 'no-referrer' });
	return { receipt };
}) satisfies PageServerLoad;
