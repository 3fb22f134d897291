import type { Page } from 'playwright/test';
import { answerTextFor } from '../../src/lib/text/answer-catalogue';
import { consultationTextFor } from '../../src/lib/text/consultation-catalogue';
import { alikeInputs } from '../support/site/alike-inputs';
import { database } from '../support/site/database';
import { OPEN_TOPIC } from '../support/site/topics';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const { template } = answerTextFor('id');
const { desk: says } = consultationTextFor('id').inputs;
const DESK = `/meja/konsultasi/${OPEN_TOPIC}/masukan`;
/** `npm run answer-keys` answers two hundred. */
const [GROUPS, SIZE] = [Number(process.env['ANSWER_GROUPS'] ?? 2), Number(process.env['ANSWER_SIZE'] ?? 3)];
const REASON = 'Disetujui; anggarannya masuk rencana kerja tahun depan.';

const answersTo = (numbers: readonly number[]) =>
	database()
		.selectFrom('input')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.select(['answer_id as answer', 'disposition'])
		.where('slug', '=', OPEN_TOPIC)
		.where('number', 'in', numbers)
		.execute();
const sendOf = (page: Page) => page.locator('#jawab [data-counts]');

test('alike inputs are answered in groups by keyboard alone', async ({ page, comeIn }) => {
	const { mark, groups } = await alikeInputs(OPEN_TOPIC, GROUPS, SIZE);
	await signInAs(page, 'fasilitator@fkp.test');
	await page.goto(`${DESK}?cari=${mark}`);
	await expect(page.getByText(says.found(GROUPS * SIZE, GROUPS))).toBeVisible();
	const late = await comeIn();
	await signInAs(late, 'fasilitator@fkp.test');
	await late.goto(`${DESK}?cari=${mark}`);

	let [keys, pages] = [0, 1];
	const press = async (key: string) => {
		await page.keyboard.press(key);
		keys += 1;
	};
	for (let left = GROUPS; left > 0; left -= 1) {
		await press('x');
		await expect(sendOf(page)).toHaveText(says.sendCounted.replace('{jumlah}', `${SIZE}`));
		await press('1');
		await press('r');
		await page.keyboard.insertText(REASON);
		await press('Control+Enter');
		await expect(page.getByRole('status').filter({ hasText: says.saved(SIZE, '').slice(0, 20) })).toBeVisible();
		await expect(page.locator('[data-row]')).toHaveCount(left - 1);
		pages += 1;
	}
	process.stdout.write(`${GROUPS * SIZE} inputs in ${GROUPS} groups: ${keys} keys, ${pages} pages\n`);
	expect(keys).toBe(4 * GROUPS);
	for (const numbers of groups) {
		const answers = await answersTo(numbers);
		expect(new Set(answers.map(({ answer }) => answer)).size).toBe(1);
		expect(answers.every(({ disposition }) => disposition === 'accepted')).toBe(true);
	}

	await test.step('a colleague with an older page is told, and overwrites nothing', async () => {
		await late.getByLabel(says.chooseAll(GROUPS * SIZE)).check();
		await late.locator('[name=jawaban][value=rejected]').check();
		await late.getByLabel(says.text, { exact: true }).fill('Tidak dapat dipenuhi karena ruangnya terbatas.');
		await sendOf(late).click();
		await expect(late.getByRole('alert')).toBeFocused();
		expect((await answersTo(groups.flat())).every(({ disposition }) => disposition === 'accepted')).toBe(true);
	});
});

test('all that were found are answered at once without script', { tag: '@no-script' }, async ({ page }) => {
	const { mark, groups } = await alikeInputs(OPEN_TOPIC, 2, 2);
	await signInAs(page, 'fasilitator@fkp.test');
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${DESK}?cari=${mark}`);
	await page.getByText(says.members).first().click();
	await page.getByLabel(says.chooseAll(4)).check();
	await page.getByRole('link', { name: says.toAnswer }).click();
	await page.locator('[name=jawaban][value=accepted]').check();
	await page.getByLabel(says.text, { exact: true }).fill(REASON);
	await page.getByLabel(template.label).selectOption({ label: 'Di luar lingkup' });
	await page.getByRole('button', { name: template.take }).click();
	await expect(page.getByLabel(says.text, { exact: true })).toHaveValue(
		/^Disetujui;.*\n\nMasukan ini .*Dinas Kesehatan/su
	);
	await page.getByLabel(says.text, { exact: true }).fill(REASON);
	await page.getByRole('button', { name: says.send }).click();
	await expect(page.getByText(says.allDone).or(page.getByText(says.foundNone))).toBeVisible();
	expect((await answersTo(groups.flat())).every(({ disposition }) => disposition === 'accepted')).toBe(true);
});
