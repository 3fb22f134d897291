import { randomUUID } from 'node:crypto';
import type { Asker } from './asker';
import { agencyId } from './database';
import { actAs, type DemoEmail } from './people';
import { mustPost, post } from './post';
import { visitor } from './visitor';

export type Receipt = { ref: string; code: string };

/** What somebody writes; each has a title of its own, by which it is found again. */
export type Written = {
	title: string;
	text: string;
	district: string;
	place: string;
	category: string;
	anonymous?: boolean;
	confidential?: boolean;
	name?: string;
	email?: string;
	phone?: string;
};

export const aReport = (more: Partial<Written> = {}): Written => ({
	title: `Obat hipertensi di puskesmas kosong ${randomUUID().slice(0, 8)}`,
	text: 'Sudah tiga minggu obat hipertensi kosong. Petugas meminta kami membeli sendiri di apotek yang jauh.',
	district: '82.71',
	place: 'Puskesmas Kalumata',
	category: 'obat-tenaga-kesehatan',
	...more
});

/** Files a report by the forms alone, without a browser. */
export async function sendReport(asker: Asker, written = aReport()): Promise<Receipt> {
	await fillDraft(asker, written);
	await mustPost(asker, '/lapor/tinjau', {});
	const got = receiptIn(await (await asker.get('/lapor/terkirim')).text());
	await post(asker, '/lapor/terkirim?/selesai', {});
	return got;
}

/** A report that everybody can read. */
export async function sendPublicReport(asker: Asker, written = aReport()): Promise<Receipt> {
	const receipt = await sendReport(asker, written);
	const agency = await agencyId('dinkes');
	await mustPost(await theModerator(), `/pengaduan/${receipt.ref}/teruskan`, { instansi: agency });
	return receipt;
}

let moderator: Promise<Asker> | undefined;

/** Signs in once and stays. */
const theModerator = (): Promise<Asker> => (moderator ??= signedIn('moderator@fkp.test'));

async function signedIn(email: DemoEmail): Promise<Asker> {
	const asker = visitor();
	await actAs(asker, email);
	return asker;
}

/** Everything but the last press. */
export async function fillDraft(asker: Asker, written: Written): Promise<void> {
	const { title, text, district, place, category } = written;
	const steps = [
		['/lapor', { text }],
		['/lapor/lokasi?/lanjut', { district, place }],
		['/lapor/perihal', { title, category, classification: 'complaint' }],
		['/lapor/diri', whoFields(written)]
	] as const;
	for (const [path, form] of steps) await mustPost(asker, path, form);
}

const whoFields = ({ anonymous, confidential, name, email, phone }: Written): Record<string, string> => ({
	mode: modeOf({ anonymous, confidential }),
	...(name && { name }),
	...(email && { email }),
	...(phone && { phone })
});

type Wish = { anonymous?: boolean | undefined; confidential?: boolean | undefined };

export const modeOf = ({ anonymous, confidential }: Wish): string =>
	anonymous ? (confidential ? 'both' : 'anonymous') : confidential ? 'confidential' : 'open';

/** The number and code on the page of a receipt. */
export function receiptIn(html: string): Receipt {
	const code = /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b/.exec(html)?.[0] ?? '';
	const ref = />([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(html)?.[1] ?? '';
	if (!ref || !code) throw new Error('No number and code on the receipt');
	return { ref, code };
}
