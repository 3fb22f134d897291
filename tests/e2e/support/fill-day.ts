import { DAY_PARTS, splitDay } from '../../../src/lib/forms/kit/typed-day';
import { common } from '../../../src/lib/text/id/site/common';
import type { Locator, Page } from 'playwright/test';

/** Types a day into its three boxes. */
export async function fillDay(page: Page | Locator, label: string, day: string): Promise<void> {
	const boxes = page.getByRole('group', { name: label });
	const parts = splitDay(day);
	for (const part of DAY_PARTS) await boxes.getByLabel(common.dayPart[part]).fill(parts[part]);
}
