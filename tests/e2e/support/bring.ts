import type { Page } from 'playwright/test';
import { VERB_OF } from '../../../src/lib/forms/verbs';
import { aCitizen, insertAccount } from '../../support/site/account';
import { database } from '../../support/site/database';
import { actAs } from '../../support/site/people';
import { photoFile } from '../../support/site/photo';
import { mustPost, post } from '../../support/site/post';
import { aReport, fillDraft, sendPublicReport, sendReport, type Receipt } from '../../support/site/report';
import { visitor } from '../../support/site/visitor';
import { aBulk, aHandover, aKey, anOfficer, busiestReport, heldMeeting, lastMail } from '../../support/site/well-known';
import { WIDE_WORD } from '../../support/site/wide-words';
import { linkIn } from './citizen';
import type { Look } from './pages';
import { signInAs } from './people';
import { expect } from './test';

type Mails = { next: (address: string, words: RegExp) => Promise<Parameters<typeof linkIn>[0]> };

/** Opens a look: signs in, writes or files what it needs, goes there, presses. */
export async function bring(page: Page, look: Look, mails: Mails): Promise<void> {
	const path = await pathOf(look, mails);
	if (look.asReporter) await openOwn(page);
	if (look.by) await signInAs(page, look.by);
	if (look.written) await fillDraft(page.request, aReport({ title: WIDE_WORD, place: WIDE_WORD }));
	await page.goto(path);
	await look.press?.(page);
	if (look.press) await expect(page.locator('[role="alert"], .receipt, .flap, #pratinjau').first()).toBeVisible();
}

async function pathOf({ path }: Look, mails: Mails): Promise<string> {
	const [name = ''] = /:(own|busy|handled|bulk|new|meeting|door|mail|officer|reset|sp4n|key)\b/.exec(path) ?? [];
	const find: Record<string, () => Promise<string>> = {
		':own': async () => (await ownReport()).ref,
		':busy': () => busiestReport(database()),
		':handled': async () => (await ownReport()).ref,
		':bulk': () => aBulk(database()),
		':new': async () => (await sendReport(visitor())).ref,
		':meeting': async () => (await heldMeeting(database())).id,
		':door': async () => (await heldMeeting(database())).sign_in_code,
		':mail': () => lastMail(database()),
		':sp4n': () => aHandover(database()),
		':key': () => aKey(database()),
		':officer': () => anOfficer(database()),
		':reset': () => resetLink(mails)
	};
	return name === '' ? path : path.replace(name, (await find[name]?.()) ?? '');
}

let own: Promise<Receipt> | undefined;
/** A report that was answered and waits for its reporter. To look at it changes nothing, so one is enough. */
const ownReport = (): Promise<Receipt> => (own ??= sendAnsweredReport());

async function sendAnsweredReport(): Promise<Receipt> {
	const receipt = await sendPublicReport(visitor());
	const officer = visitor();
	await actAs(officer, 'dinkes@fkp.test');
	const answer = new FormData();
	answer.append('tempat', 'Gudang farmasi');
	answer.append('tanggal', '2025-11-03');
	answer.append('tetap', 'ya');
	answer.append('teks', 'Amlodipin 2.000 tablet dikirim ke puskesmas pada 20 November.');
	const { name, buffer, mimeType } = await photoFile('bukti.jpg');
	answer.append('berkas', new File([new Uint8Array(buffer)], name, { type: mimeType }));
	const done = await post(officer, `/pengaduan/${receipt.ref}/${VERB_OF.resolve}`, answer);
	expect(done.status()).toBe(303);
	return receipt;
}

/** By number and code. */
async function openOwn(page: Page): Promise<void> {
	const { ref, code } = await ownReport();
	await mustPost(page.request, '/lacak', { nomor: ref, kode: code });
}

async function resetLink(mails: Mails): Promise<string> {
	const citizen = aCitizen();
	await insertAccount(database(), citizen);
	await mustPost(visitor(), '/lupa-sandi', { email: citizen.email });
	return linkIn(await mails.next(citizen.email, /atur-ulang-sandi/), 'atur-ulang-sandi');
}
