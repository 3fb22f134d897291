import type { Page } from 'playwright/test';
import type { InputKind, Unsur } from '../../../src/lib/domain/consultation/words';
import { consultationTextFor } from '../../../src/lib/text/consultation-catalogue';
import { formOf, send } from './fill-form';
import { expect } from './test';

const { inputs, draftText, consultation: law } = consultationTextFor('id');
const { form } = inputs;

export type Said = {
	/** As its label reads: "Pasal 2". */
	about: string;
	kind: InputKind;
	unsur: Unsur;
	words: string;
	organisation?: string;
	/** Asked of guests alone. */
	guest?: { name: string; email: string };
};

/** From a provision of the draft text to an input on it; answers what its receipt says. */
export async function speakUp(page: Page, slug: string, said: Said): Promise<{ number: number; code: string }> {
	const { about, kind, unsur, words, organisation = '', guest } = said;
	await page.goto(`/konsultasi/${slug}/teks`);
	const fold = page.locator('details').filter({
		has: page.locator('summary', { hasText: new RegExp(`${draftText.writeOn(about)}\\s*$`) })
	});
	const beside = await fold.last().locator('form[action*="tulis?pasal="]').first().getAttribute('action');
	await page.goto(beside?.replace('&awal=1', '') ?? '');
	await expect(page.getByLabel(form.provision).locator('option:checked')).toContainText(about);
	await send(formOf(page, form.send), form.send, {
		[law.inputKind[kind]]: true,
		[form.text]: words,
		[form.unsur]: law.unsur[unsur],
		[form.organisation]: organisation,
		...(guest && { [form.name]: guest.name, [form.email]: guest.email })
	});
	const receipt = page.getByRole('region', { name: inputs.receipt.title });
	const [number, code] = await receipt.locator('.large').allInnerTexts();
	return { number: Number(number), code: code ?? '' };
}

/** What becomes of an input that was written without an account. */
export async function lookUp(page: Page, slug: string, code: string): Promise<void> {
	await page.goto(`/konsultasi/${slug}/masukan/kode`);
	await send(formOf(page, inputs.code.open), inputs.code.open, { [inputs.code.field]: code.toLowerCase() });
}
