import type { Locator, Page } from 'playwright/test';
import { textFor } from '../../../src/lib/text/catalogue';
import { fillDay } from './fill-day';
import { expect } from './test';
import type { Picture } from './report';

const { common } = textFor('id');

/** What goes into a field: words, a day (2026-11-03), the first words of a choice, a tick, or files. */
type Given = string | true | Picture[];
export type Fields = Record<string, Given>;

const A_DAY = /^\d{4}-\d\d-\d\d$/;

/** The form that a button sends. */
export const formOf = (page: Page, button: string): Locator =>
	page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });

/** Fills in fields by what stands above them, and presses the button. */
export async function send(form: Locator, button: string, fields: Fields = {}): Promise<void> {
	for (const [label, given] of Object.entries(fields)) {
		if (typeof given === 'string' && A_DAY.test(given)) await fillDay(form, label, given);
		else await fill(fieldOf(form, label), given);
	}
	await form.getByRole('button', { name: button, exact: true }).click();
}

/** Its label alone or followed by a word that it may stay empty: never one that only begins alike. */
function fieldOf(form: Locator, label: string): Locator {
	const words = [label, common.optional].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return form.getByLabel(new RegExp(`^\\s*${words[0]}\\s*(?:${words[1]})?\\s*$`));
}

async function fill(field: Locator, given: Given): Promise<void> {
	if (given === true) return field.check();
	if (typeof given !== 'string') return field.setInputFiles(given);
	if ((await field.evaluate(({ tagName }) => tagName)) !== 'SELECT') return field.fill(given);
	const choice = field.locator('option').filter({ hasText: given }).first();
	await field.selectOption(await choice.getAttribute('value'));
}

/** Presses, and reads on the page that comes back why it was not done. */
export async function expectStatus(page: Page, status: number, act: () => Promise<void>): Promise<void> {
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await act();
	expect((await answer).status()).toBe(status);
}
