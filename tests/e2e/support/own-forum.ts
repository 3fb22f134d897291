import type { Page } from 'playwright/test';
import { addDays, type IsoDate } from '../../../src/lib/domain/calendar/iso-date';
import { dayOf } from '../../../src/lib/domain/calendar/zone';
import { textFor } from '../../../src/lib/text/catalogue';
import { ZONE } from '../../support/site/database';
import { theDemo } from '../../support/site/open-site';
import { startServer, type RunningServer } from '../../support/site/server';
import { setting } from '../../support/site/setting';
import { expect, test as base } from './test';

const { demo } = textFor('id');

/** A forum of its own for each worker, because these tests move its time. */
export const test = base.extend<object, { forum: RunningServer }>({
	forum: [
		async ({}, use) => {
			const server = await startServer({ postgresUrl: setting('POSTGRES'), demo: theDemo() });
			await use(server);
			await server.stop();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ forum }, use) => use(forum.url)
});

export async function moveTime(page: Page, step: 'day' | 'workingDay' | 'week'): Promise<void> {
	const button = page.getByRole('button', { name: `+ ${demo[step]}`, exact: true });
	if (!(await button.isVisible())) await page.locator('.demo-bar summary').click();
	const before = await demoNow(page);
	await button.click();
	await expect(page.locator('.demo-bar time').first()).not.toHaveAttribute('datetime', before);
	await expect(page.locator('.demo-bar [role="status"]')).toBeVisible();
}

const demoNow = async (page: Page): Promise<string> =>
	(await page.locator('.demo-bar time').first().getAttribute('datetime')) ?? '';

/** A day counted from the one on which the page was opened. */
export const dayFrom = async (page: Page, days: number): Promise<IsoDate> =>
	addDays(dayOf(new Date(await demoNow(page)), ZONE), days);
