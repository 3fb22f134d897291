import { services } from '$lib/server/services';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { findReceipt } from '$lib/server/usecases/draft/receipt';
import { qrSvg } from '$lib/server/qr';
import { textFor } from '$lib/text/catalogue';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { forgetToken, readToken } from '$lib/server/web/report/draft-cookie';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ cookies, locals, setHeaders }) => {
	const house = services();
	const token = readToken(cookies);
	const draft = token ? await findDraft(house, token) : undefined;
	const receipt = token ? await findReceipt(house, token, draft) : null;
	if (!receipt) redirect(303, path(locals.lang, draft && !draft.sent ? '/lapor' : '/lacak'));
	// It shows a secret: no copy of the page may stay behind.
	setHeaders({ 'cache-control': 'private, no-store' });
	const trackPath = path(locals.lang, `/lacak?nomor=${receipt.ref}`);
	const address = `${house.env.origin}${trackPath}`;
	return {
		receipt: { ...receipt, sentAt: receipt.sentAt.toISOString() },
		trackPath,
		trackAddress: address.replace(/^https?:\/\//, ''),
		qr: qrSvg(address, textFor(locals.lang).report.trackLink)
	};
}) satisfies PageServerLoad;

export const actions = {
	/** The code has been kept: this browser forgets it. */
	selesai: ({ cookies, locals }) => {
		forgetToken(cookies);
		redirect(303, path(locals.lang, '/lacak'));
	},
	lagi: ({ cookies, locals }) => {
		forgetToken(cookies);
		redirect(303, path(locals.lang, '/lapor'));
	}
} satisfies Actions;
