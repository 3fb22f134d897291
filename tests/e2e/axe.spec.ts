import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { database } from '../support/site/database';
import { newAccount } from '../support/site/account';
import { linkIn } from './support/citizen';
import { doAct, track } from './support/act';
import { signInAs } from './support/people';
import { PAGES, routesWithPages, type Look } from './support/pages';
import { OPEN_TOPIC } from '../support/site/topics';
import { photoFile } from '../support/site/photo';
import { post } from '../support/site/post';
import { aReport, fillDraft, sendPublicReport, sendReport } from '../support/site/report';
import { expect, test } from './support/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
type Rules = Parameters<AxeBuilder['options']>[0];
const RULES: Rules = { runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] };
/** What a wider screen and other colours can change; names, roles and order are the same. */
const LOOKS: Rules = {
	runOnly: {
		type: 'rule',
		values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']
	},
	resultTypes: ['violations']
};
const PHONE = { name: 'phone, light', size: { width: 360, height: 740 }, scheme: 'light', rules: RULES } as const;
/** Each page in both; its further states, made of the same parts, on the phone. */
const SIGHTS = [
	PHONE,
	{ name: 'desktop, dark', size: { width: 1280, height: 900 }, scheme: 'dark', rules: LOOKS }
] as const;

test('no page is forgotten', () => {
	expect(Object.keys(PAGES).sort()).toEqual(routesWithPages().sort());
});

for (const [route, looks] of Object.entries(PAGES))
	test(`axe finds nothing on ${route}`, async ({ page, comeIn, mails }) => {
		test.setTimeout(120_000);
		for (const look of looks)
			await test.step(look.name, async () => {
				const who = looks.length === 1 ? page : await comeIn();
				await bring(who, look, mails);
				for (const { name, size, scheme, rules } of look === looks[0] ? SIGHTS : [PHONE]) {
					await who.setViewportSize(size);
					await who.emulateMedia({ colorScheme: scheme });
					// Colours that are still changing have no contrast of their own.
					await who.evaluate(() => {
						for (const animation of document.getAnimations()) animation.finish();
					});
					const { violations } = await new AxeBuilder({ page: who }).options(rules).analyze();
					const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
					expect(found, `${route}, ${look.name}, ${name}`).toEqual([]);
					const overflow = await who.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(overflow, `${route}, ${look.name}, ${name}: wider than the screen`).toBeLessThanOrEqual(0);
				}
			});
	});

type Mails = { next: (address: string, words: RegExp) => Promise<Parameters<typeof linkIn>[0]> };

/** Opens a look: signs in, writes or files what it needs, goes there, presses. */
async function bring(page: Page, look: Look, mails: Mails): Promise<void> {
	const own = look.asReporter ? await openOwn(page) : '';
	const path = look.path
		.replace(':own', own)
		.replace(':busy', look.path.includes(':busy') ? await busiest() : '')
		.replace(':new', look.path.includes(':new') ? (await sendReport(page.request)).ref : '')
		.replace(':meeting', look.path.includes(':meeting') ? (await heldMeeting()).id : '')
		.replace(':door', look.path.includes(':door') ? (await heldMeeting()).sign_in_code : '')
		.replace(':mail', look.path === ':mail' ? await lastMail() : '')
		.replace(':reset', look.path === ':reset' ? await resetLink(page, mails) : '');
	// Signed in only now: nobody moderates what they filed themselves.
	if (look.by) await signInAs(page, look.by);
	if (look.written) await fillDraft(page.request, aReport());
	await page.goto(path);
	await look.press?.(page);
	if (look.press) await expect(page.locator('[role="alert"], .receipt, #pratinjau').first()).toBeVisible();
}

/** A report that was answered and waits for its reporter, opened by number and code. */
async function openOwn(page: Page): Promise<string> {
	const receipt = await sendPublicReport(page.request, aReport());
	await signInAs(page, 'dinkes@fkp.test');
	await doAct(page, receipt.ref, 'resolve', {
		words: 'Amlodipin 2.000 tablet dikirim ke puskesmas pada 20 November.',
		pictures: [await photoFile('bukti.jpg')]
	});
	await post(page.request, '/keluar', {});
	await track(page, receipt);
	return receipt.ref;
}

async function busiest(): Promise<string> {
	const { ref } = await database()
		.selectFrom('thread')
		.select('ref')
		.where('kind', '=', 'complaint')
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.orderBy('last_seq', 'desc')
		.orderBy('id')
		.executeTakeFirstOrThrow();
	return ref;
}

const heldMeeting = () =>
	database()
		.selectFrom('meeting')
		.innerJoin('consultation', 'consultation.thread_id', 'meeting.thread_id')
		.select(['meeting.id', 'sign_in_code'])
		.where('slug', '=', OPEN_TOPIC)
		.orderBy('starts_at')
		.executeTakeFirstOrThrow();

async function lastMail(): Promise<string> {
	const { id } = await database()
		.selectFrom('mail')
		.select('id')
		.orderBy('created_at', 'desc')
		.executeTakeFirstOrThrow();
	return `/demo/surat/${id}`;
}

async function resetLink(page: Page, mails: Mails): Promise<string> {
	const { email } = await newAccount(page.request);
	await post(page.request, '/keluar', {});
	await post(page.request, '/lupa-sandi', { email });
	return linkIn(await mails.next(email, /atur-ulang-sandi/), 'atur-ulang-sandi');
}
