import type { Page } from 'playwright/test';
import type { PersonalCommitmentAction } from '../../../src/lib/forms/consultation/commitment/commitment';
import { consultationTextFor } from '../../../src/lib/text/consultation-catalogue';
import { formOf, send, type Fields } from './fill-form';
import type { Picture } from './report';
import { expect } from './test';

const { promises: says, consultation: law } = consultationTextFor('id');

type Given = { words?: string; evidence?: Picture[] };

/** From a promise to the form of an act on it, by its link. */
export async function openPromise(
	page: Page,
	slug: string,
	position: number,
	act: PersonalCommitmentAction
): Promise<void> {
	await page.goto(`/konsultasi/${slug}/komitmen/${position}`);
	await page.getByRole('link', { name: law.commitmentAction[act], exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: law.commitmentAction[act] })).toBeVisible();
}

export async function fillPromise(page: Page, act: PersonalCommitmentAction, { words, evidence }: Given) {
	const fields: Fields = {
		...(words && { [says.act.text[act]]: words }),
		...(evidence && { [says.act.files]: evidence })
	};
	await send(formOf(page, law.commitmentAction[act]), law.commitmentAction[act], fields);
}

/** Does an act on a promise and arrives there again. */
export async function actOnPromise(
	page: Page,
	slug: string,
	position: number,
	act: PersonalCommitmentAction,
	given: Given = {}
): Promise<void> {
	await openPromise(page, slug, position, act);
	await fillPromise(page, act, given);
	await expect(page.getByText(says.act.done)).toBeVisible();
}
