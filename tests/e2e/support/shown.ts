import type { Page } from 'playwright/test';
import type { ClockKind } from '../../../src/lib/domain/deadline/policy';
import { textFor } from '../../../src/lib/text/catalogue';
import { formatDay } from '../../../src/lib/text/format';
import { clocksFromHistory } from '../../support/site/database';
import { expect } from './test';

const { law, complaintPage } = textFor('id');

/** What the page says happened, from first to last: acts by what was done, posts by what they are. */
export async function readJourney(page: Page): Promise<string[]> {
	const lines = page.getByRole('list', { name: complaintPage.journey }).locator('> li');
	return lines.evaluateAll((items) =>
		items.map((item) => (item.querySelector('article .kind') ?? item.querySelector('b') ?? item).textContent.trim())
	);
}

/** The card shows the clock that must run now, and the due day that the history gives by the rules. */
export async function expectClock(page: Page, ref: string, kind: ClockKind): Promise<void> {
	await page.goto(`/pengaduan/${ref}`);
	const clock = (await clocksFromHistory(ref)).findLast((one) => one.kind === kind);
	expect(clock, `${kind} runs`).toMatchObject({ metAt: null, endedAt: null });
	const due = clock?.reckoning.dueDay ?? '';
	const card = page.locator('#tenggat');
	await expect(card.getByRole('heading', { name: law.clock[kind] })).toBeVisible();
	await expect(card.locator('strong').first()).toHaveText(formatDay('id', due));
	await expect(page.locator('.turn .says')).toContainText(formatDay('id', due));
}

/** The value of a line in the card of facts, such as "Penyelesaian". */
export const factOf = (page: Page, term: string) =>
	page
		.getByRole('term')
		.filter({ hasText: new RegExp(`^${term}$`) })
		.locator('xpath=following-sibling::*[1]');
