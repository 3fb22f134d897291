import { services } from '$lib/server/services';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { findReceipt } from '$lib/server/usecases/draft/receipt';
import { qrSvg } from '$lib/server/qr';
import { textFor } from '$lib/text/catalogue';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { forgetPerson } from '$lib/server/web/forget-person';
import { readWriter } from '$lib/server/web/report/draft-cookie';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { locals } = event;
	const house = services();
	const writer = readWriter(event);
	const draft = writer ? await findDraft(house, writer) : undefined;
	const receipt = writer ? await findReceipt(house, writer.token, draft) : null;
	if (!receipt) redirect(303, path(locals.lang, draft && !draft.sent ? '/lapor' : '/lacak'));
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
	selesai: async (event) => {
		await forgetPerson(event);
		redirect(303, path(event.locals.lang, '/lacak'));
	},
	lagi: async (event) => {
		await forgetPerson(event);
		redirect(303, path(event.locals.lang, '/lapor'));
	}
} satisfies Actions;
