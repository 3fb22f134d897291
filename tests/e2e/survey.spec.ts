import type { Page } from 'playwright/test';
import { ELEMENTS, type Element, type Score } from '../../src/lib/domain/survey/element';
import { ELEMENT_FIELD } from '../../src/lib/forms/survey/answer';
import { addDays } from '../../src/lib/domain/calendar/iso-date';
import { dayOf } from '../../src/lib/domain/calendar/zone';
import { frame } from '../../src/lib/text/id/desk/frame';
import { surveyTextFor } from '../../src/lib/text/survey-catalogue';
import { randomUUID } from 'node:crypto';
import { signInAs } from './support/people';
import { post } from '../support/site/post';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';
import { fillDay } from './support/fill-day';

const refusals = refusalsFor('id');

const says = surveyTextFor('id');
const FACILITATOR = 'fasilitator@fkp.test';
const today = () => dayOf(new Date(), 'Asia/Jayapura');
const scores = (score: Score) => Object.fromEntries(ELEMENTS.map((element) => [ELEMENT_FIELD[element], String(score)]));

/** The facilitator opens a survey of their agency; answers the address under which everybody finds it. */
async function openSurvey(page: Page): Promise<string> {
	await signInAs(page, FACILITATOR);
	await page.goto('/meja');
	await page.getByRole('link', { name: frame.room.surveys }).click();
	await page.getByLabel(says.desk.name).fill(`Survei uji ${randomUUID().slice(0, 8)}`);
	await page.getByLabel(says.desk.subject).selectOption({ label: 'Permintaan data kesehatan' });
	await fillDay(page, says.desk.until, addDays(today(), 30));
	await page.getByRole('button', { name: says.desk.submit }).click();
	await expect(page.getByRole('status')).toContainText(says.desk.opened);
	return new URL(page.url()).pathname.replace('/meja', '');
}

const choose = (page: Page, element: Element, score: Score) =>
	page
		.getByRole('group', { name: says.question[element] })
		.getByLabel(says.option[element][score], { exact: true })
		.check();

test('a survey from its opening to its end', async ({ page, comeIn }) => {
	const path = await openSurvey(page);
	const citizen = await comeIn();

	await test.step('what is missing is said, what was chosen stays', async () => {
		await citizen.goto(path);
		await choose(citizen, 'time', 1);
		await citizen.getByLabel(says.form.words).fill('Antre dua jam.');
		await citizen.getByRole('button', { name: says.form.send }).click();
		const summary = citizen.getByRole('alert');
		await expect(summary.getByRole('link')).toHaveCount(8);
		await expect(summary).toBeFocused();
		await expect(citizen.locator('#waktu')).toBeChecked();
		await expect(citizen.getByLabel(says.form.words)).toHaveValue('Antre dua jam.');
	});

	await test.step('nine answers are counted and thanked for, and tell nothing yet', async () => {
		for (const element of ELEMENTS.filter((name) => name !== 'time')) await choose(citizen, element, 3);
		await citizen.getByLabel(says.trait.ageGroup).selectOption('from_30');
		await citizen.getByRole('button', { name: says.form.send }).click();
		await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(says.thanks.title);
		await citizen.getByRole('link', { name: says.thanks.result }).click();
		await expect(citizen.getByRole('main')).toContainText(says.untold(false));
		await expect(citizen.getByRole('main')).toContainText(says.respondents(1));
		await expect(citizen.getByRole('main')).not.toContainText('69,44');
		await expect(citizen.getByRole('main')).not.toContainText('Antre dua jam.');
	});

	await test.step('the same person is not asked again, and refused if they send another form', async () => {
		await citizen.goto(path);
		await expect(citizen.getByText(says.form.answered)).toBeVisible();
		await expect(citizen.getByRole('button', { name: says.form.send })).toHaveCount(0);
		const again = await post(citizen.request, path, scores(4));
		expect(again.status()).toBe(409);
		expect(await again.text()).toContain(refusals.survey.already_answered.what);
	});

	await test.step('the agency reads the words, and ends the survey', async () => {
		const alike = { ...scores(3), [ELEMENT_FIELD.time]: '1' };
		for (let nth = 0; nth < 4; nth += 1)
			expect((await post((await comeIn()).request, path, { ...alike, kunci: randomUUID() })).status()).toBe(303);
		await page.reload();
		await expect(page.getByText('Antre dua jam.')).toBeVisible();
		await page.getByRole('button', { name: says.desk.close }).click();
		await expect(page.getByRole('status')).toContainText(says.desk.closed);
		await citizen.goto(path);
		await expect(citizen.getByText(says.form.over)).toBeVisible();
		await citizen.goto(`${path}/hasil`);
		// 25 × 25 ÷ 9 = 69.444…
		await expect(citizen.getByRole('main')).toContainText('69,44');
		await expect(citizen.getByRole('main')).toContainText(says.grade('C', says.band.C));
		await expect(citizen.getByRole('main')).toContainText(says.small(5));
		await expect(citizen.getByRole('row', { name: says.element.time })).toContainText('1,000');
		const late = await post((await comeIn()).request, path, scores(4));
		expect(late.status()).toBe(409);
		expect(await late.text()).toContain(refusals.survey.closed.what);
		expect((await post(page.request, `/meja${path}`, {})).status()).toBe(409);
	});
});
