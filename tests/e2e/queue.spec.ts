import type { Page } from 'playwright/test';
import { queueTextFor } from '../../src/lib/text/queue-catalogue';
import { database } from '../support/site/database';
import { flaggedReplies } from '../support/site/flagged-replies';
import { sendPublicReport } from '../support/site/report';
import { signIn, signInAs } from './support/people';
import { expect, test } from './support/test';

const says = queueTextFor('id');
/** `npm run queue-keys` works through a hundred. */
const ITEMS = Number(process.env['QUEUE_ITEMS'] ?? 6);

/** What is clear is decided with one key or two: hide it for what it was flagged for, leave it, hide it for another rule. */
const CLEAR = [['s', 's'], ['b'], ['s', '4']];

const shownIn = (page: Page) => page.locator('input[name=butir]').inputValue();

test('the queue is worked through by keyboard alone', async ({ page, comeIn, request }) => {
	const { ref } = await sendPublicReport(request);
	const posts = await flaggedReplies(ref, ITEMS, 3650);
	await signIn(page, 'moderator2@fkp.test');
	await page.goto('/meja/moderasi?jenis=flag');
	await expect(page.locator('#tombol')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();

	await test.step('a colleague sees that it is taken, and until when, and gets the next', async () => {
		const colleague = await comeIn();
		await signInAs(colleague, 'moderator@fkp.test');
		await colleague.goto(`/meja/moderasi?butir=${await shownIn(page)}`);
		await expect(
			colleague.getByRole('status').filter({ hasText: 'Sedang dipegang moderator lain sampai' })
		).toBeVisible();
		await expect(colleague.getByRole('button', { name: says.act.leave })).toBeDisabled();
		await colleague.goto('/meja/moderasi?jenis=flag');
		expect(await shownIn(colleague)).not.toBe(await shownIn(page));
		// Going away lets go of it.
		const taken = await shownIn(colleague);
		await colleague.goto('/meja');
		const isHeld = () =>
			database()
				.selectFrom('queue_lease')
				.select('holder_id')
				.where('target_id', '=', taken.split('.')[1] ?? '')
				.execute();
		await expect.poll(isHeld).toEqual([]);
	});

	await test.step('no key does anything while somebody is typing', async () => {
		await page.keyboard.press('w');
		await page.keyboard.type('bersb');
		await expect(page.getByRole('textbox', { name: says.ownWords })).toHaveValue('bersb');
		await page.keyboard.press('Escape');
		await page.reload();
	});

	const began = Date.now();
	let keys = 0;
	for (const [place, post] of posts.entries()) {
		await expect(page.locator('input[name=butir]')).toHaveValue(`flag.${post}`);
		for (const key of CLEAR[place % CLEAR.length] ?? []) {
			await page.keyboard.press(key);
			keys += 1;
		}
		await expect(page.getByText(says.done(ref))).toBeVisible();
		await page.waitForFunction((before) => {
			const field = document.querySelector<HTMLInputElement>('input[name=butir]');
			return document.readyState === 'complete' && field?.value !== before;
		}, `flag.${post}`);
	}
	const seconds = Math.round((Date.now() - began) / 100) / 10;
	process.stdout.write(`${ITEMS} items, ${keys} keys, ${seconds} s\n`);
	expect(keys).toBeLessThanOrEqual(ITEMS * 2.5);

	await test.step('each was decided by the act of its own, under the rule that was chosen', async () => {
		const decided = await database()
			.selectFrom('post')
			// To leave something as it is stands in the book too.
			.leftJoin('decision', (join) => join.onRef('decision.post_id', '=', 'post.id').on('act', '=', 'hide_post'))
			.innerJoin('flag', 'flag.post_id', 'post.id')
			.select(['post.id', 'decision.rule_code as rule', 'flag.outcome', 'decision.ended_at as ended'])
			.where('post.id', 'in', posts)
			.execute();
		const outcomeOf = posts.map((id) => decided.find((one) => one.id === id));
		expect(outcomeOf.slice(0, 3).map((one) => [one?.rule, one?.outcome])).toEqual([
			['D1', 'upheld'],
			[null, 'dismissed'],
			['B2', 'upheld']
		]);
		expect(decided.filter(({ outcome }) => outcome === null)).toEqual([]);
	});

	await test.step('the last one is taken back with one more key', async () => {
		const last = posts.at(-1) ?? '';
		await page.keyboard.press('u');
		await expect(page.getByText(says.undone(ref))).toBeVisible();
		const row = await database().selectFrom('post').select('hidden_at').where('id', '=', last).executeTakeFirst();
		expect(row?.hidden_at).toBeNull();
	});
});

test('the queue is worked without script', { tag: '@no-script' }, async ({ page, request }) => {
	const { ref } = await sendPublicReport(request);
	const [post] = await flaggedReplies(ref, 1, 3600);
	await signInAs(page, 'moderator@fkp.test');
	await page.goto(`/meja/moderasi?butir=flag.${post}`);
	await page.getByText(says.act.hide, { exact: false }).first().click();
	await page.getByRole('button', { name: /^1? ?A1/ }).click();
	await expect(page.getByText(says.done(ref))).toBeVisible();
	await page.getByRole('button', { name: says.undo }).click();
	await expect(page.getByText(says.undone(ref))).toBeVisible();
});
