import type { Page } from 'playwright/test';
import { VERB_OF, type PersonalAct } from '../../../src/lib/forms/verbs';
import { textFor } from '../../../src/lib/text/catalogue';
import { expect } from './test';
import type { Picture } from './report';
import { fillDay } from './fill-day';

const { act: text, law, complaintPage } = textFor('id');

export type Filled = { words?: string; choose?: string; agency?: string; pictures?: Picture[] };

export const nameOf = (act: PersonalAct): string => (act === 'flag' ? text.flagTitle : law.action[act]);
export const pathOf = (ref: string, act: PersonalAct): string => `/pengaduan/${ref}/${VERB_OF[act]}`;

/** From the report to the form of an act, by its link. */
export async function openAct(page: Page, ref: string, act: Exclude<PersonalAct, 'flag'>): Promise<void> {
	await page.goto(`/pengaduan/${ref}`);
	await page.locator('#tindakan').getByRole('link', { name: law.action[act], exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: law.action[act] })).toBeVisible();
}

/** Fills in the form of an act and presses its button. */
export async function fillAct(
	page: Page,
	act: PersonalAct,
	{ words, choose, agency, pictures }: Filled
): Promise<void> {
	if (agency) await page.getByRole('combobox', { name: text.agency }).selectOption({ label: agency });
	if (choose) await page.getByRole('radio', { name: choose }).check();
	if (words) await page.getByRole('textbox', { name: text.words[act].text ?? text.reason }).fill(words);
	if (act === 'resolve') await fillClosing(page);
	if (pictures) await page.getByLabel(text.files).setInputFiles(pictures);
	await page.getByRole('button', { name: nameOf(act), exact: true }).click();
}

/** Of work: where it was done and when; of anything else, what was decided. */
async function fillClosing(page: Page): Promise<void> {
	const where = page.getByRole('textbox', { name: text.doneWhere });
	if ((await where.count()) === 0) return page.getByRole('radio').first().check();
	await where.fill('Puskesmas Kalumata');
	await fillDay(page, text.doneOn, '2025-11-03');
}

/** Does an act from the report and arrives there again. */
export async function doAct(
	page: Page,
	ref: string,
	act: Exclude<PersonalAct, 'flag'>,
	filled: Filled = {}
): Promise<void> {
	await openAct(page, ref, act);
	await fillAct(page, act, filled);
	await expect(page.getByText(complaintPage.done(law.event[act]))).toBeVisible();
}

/** The form came back: what is wrong is said and has the focus, and what was typed is still there. */
export async function expectRefused(page: Page, says: string, typed?: string): Promise<void> {
	const summary = page.getByRole('alert');
	await expect(summary).toContainText(says);
	await expect(summary).toBeFocused();
	if (typed) await expect(page.getByRole('textbox').filter({ hasText: typed })).toHaveValue(typed);
}

/** Number and code, typed as somebody reads them from a slip of paper. */
export async function track(page: Page, { ref, code }: { ref: string; code: string }): Promise<void> {
	const { track: words } = textFor('id');
	await page.goto('/lacak');
	await page.getByRole('textbox', { name: words.number }).fill(ref.toLowerCase().replace('-', ' '));
	await page.getByRole('textbox', { name: words.code }).fill(code.toLowerCase());
	await page.getByRole('button', { name: words.open, exact: true }).click();
	await page.waitForURL(`**/pengaduan/${ref}`);
}
