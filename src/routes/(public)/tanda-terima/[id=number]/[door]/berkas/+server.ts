import { findReceiptLeaf, receiptFile } from '$lib/server/queries/transparency/proof';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The receipt to be kept: as soon as it stands in the log, with the proof of it. */
export const GET: RequestHandler = async ({ params }) => {
	const house = services();
	const found = await findReceiptLeaf(house, Number(params.id), params.door);
	const file = found && (await receiptFile(house, found.leaf, found.isOwn));
	if (!file) error(404);
	const headers = {
		'content-type': 'text/plain; charset=utf-8',
		'content-disposition': `attachment; filename="${file.name}"`,
		'cache-control': 'private, no-store'
	};
	return new Response(file.text, { headers });
};
