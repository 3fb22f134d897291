import { followTextFor } from '../../src/lib/text/follow-subject';
import { database } from '../support/site/database';
import { newAccount } from '../support/site/account';
import { actAs } from '../support/site/people';
import { sendPublicReport } from '../support/site/report';
import { until } from '../support/until';
import { expect } from './support/test';
import { handOver, mayNotify, notifications, subscribesTo, test } from './support/push-forum';

const { push } = followTextFor('id');

const subscriptions = async () =>
	(await database().selectFrom('push_subscription').select('user_id').execute()).map(({ user_id }) => user_id);

/** Whatever hour it is where the tests run. */
const wakeUp = (email: string) =>
	database().updateTable('app_user').set({ quiet_from: 0, quiet_until: 0 }).where('email', '=', email).execute();

test('a device is let in by a button, shows what happens, and is stopped', async ({ page, pushes }) => {
	const device = pushes.device();
	await subscribesTo(page.context(), device);
	const { email } = await newAccount(page.request);
	await wakeUp(email);
	await page.goto('/akun/ikutan');
	test.skip(!(await mayNotify(page)), 'this browser never notifies: it is no whole Chromium');
	await expect(page.getByText(push.state.off, { exact: true })).toBeVisible();
	await page.getByRole('button', { name: push.turnOn }).click();
	await expect(page.getByText(push.state.on, { exact: true })).toBeVisible();
	await expect(page.getByText(push.thisOne, { exact: true })).toBeVisible();
	const { ref } = await sendPublicReport(page.request);
	await until('the push service has it', async () => device.shown.some(({ said }) => said.body.startsWith(ref)));
	const { said } = device.shown.findLast((one) => one.said.body.startsWith(ref))!;
	await page.goto('/akun/ikutan');
	await expect(page.getByText(push.state.on, { exact: true })).toBeVisible();
	await handOver(page, said);
	await expect
		.poll(() => notifications(page))
		.toEqual([{ title: said.title, body: said.body, path: `/pengaduan/${ref}` }]);
	// The same once more, as after a sender that died: one lies there.
	await handOver(page, said);
	await expect.poll(() => notifications(page)).toHaveLength(1);
	await page.getByRole('button', { name: /^Hentikan pemberitahuan/ }).click();
	await expect(page.getByText(push.state.off, { exact: true })).toBeVisible();
	await expect(page.getByText(push.devices)).toHaveCount(0);
});

test('whoever signs in next at the same computer hears nothing of the one before, and the other way about', async ({
	page,
	pushes
}) => {
	const device = pushes.device();
	await subscribesTo(page.context(), device);
	const { email } = await newAccount(page.request);
	await wakeUp(email);
	await page.goto('/akun/ikutan');
	test.skip(!(await mayNotify(page)), 'this browser never notifies: it is no whole Chromium');
	const others = (await subscriptions()).length;
	await page.getByRole('button', { name: push.turnOn }).click();
	await expect(page.getByText(push.state.on, { exact: true })).toBeVisible();
	expect(await subscriptions()).toHaveLength(others + 1);
	// Without signing out before.
	await actAs(page.request, 'warga@fkp.test');
	expect(await subscriptions()).toHaveLength(others);
	await page.goto('/akun/ikutan');
	await expect(page.getByText(push.state.off, { exact: true })).toBeVisible();
	await sendPublicReport(page.request);
	expect(device.shown).toEqual([]);
});
