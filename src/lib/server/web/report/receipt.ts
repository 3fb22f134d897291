import { qrSvg } from '$lib/server/qr';
import { leafOfReport } from '$lib/server/db/log-leaves';
import { services } from '$lib/server/services';
import { receiptOf } from '$lib/server/web/receipts';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { COUNTER_IDLE_MS, findReceipt } from '$lib/server/usecases/draft/receipt';
import { textFor } from '$lib/text/catalogue';
import { path } from '$lib/text/path';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { readWriter } from './draft-cookie';

/** What is handed over after sending; whoever has sent nothing is led to where they can. */
export async function loadReceipt(event: Pick<RequestEvent, 'cookies' | 'locals' | 'setHeaders'>) {
	const { lang } = event.locals;
	const house = services();
	const writer = readWriter(event);
	const draft = writer ? await findDraft(house, writer) : undefined;
	const receipt = writer ? await findReceipt(house, writer.token, draft) : null;
	if (!receipt) redirect(303, path(lang, draft && !draft.sent ? '/lapor' : '/lacak'));
	// A receipt that nobody looks at any more leaves the clerk's screen; a page on which somebody may still be typing stays.
	if (draft?.atCounter) event.setHeaders({ refresh: `${COUNTER_IDLE_MS / 1000}; url=${path(lang, '/meja/loket')}` });
	const trackPath = path(lang, `/lacak?nomor=${receipt.ref}`);
	const address = `${house.env.origin}${trackPath}`;
	return {
		receipt: { ...receipt, sentAt: receipt.sentAt.toISOString() },
		trackPath,
		trackAddress: address.replace(/^https?:\/\//, ''),
		signed: await receiptOf(house, leafOfReport(house.db, receipt.ref)),
		qr: qrSvg(address, textFor(lang).report.trackLink)
	};
}
