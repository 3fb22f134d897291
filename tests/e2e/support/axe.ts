import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axeCore from 'axe-core';
import type { AxeResults, PartialResult, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const EVERY_RULE: RunOptions = {
	runOnly: { type: 'tag', values: TAGS },
	resultTypes: ['violations'],
	preload: false
};
/** What a wider screen and other colours can change; names, roles and order are the same. */
export const RULES_OF_LOOKS: RunOptions = {
	runOnly: {
		type: 'rule',
		values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']
	},
	resultTypes: ['violations'],
	preload: false
};

/** As the script below finds it in the window of a page. */
declare const axe: typeof axeCore;

/** What axe finds wrong with a page as it stands. In its own window: by way of another one it took three times as long. */
export async function findViolations(page: Page, rules: RunOptions): Promise<string[]> {
	for (const frame of page.frames()) await bringAxe(frame);
	const only = page.frames().length === 1;
	const { violations } = await (only ? page.evaluate((rules) => axe.run(document, rules), rules) : runIn(page, rules));
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function bringAxe(frame: Frame): Promise<void> {
	if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(SOURCE);
}

/** Frame by frame, because those in which nothing may run cannot talk to the page. */
async function runIn(page: Page, rules: RunOptions): Promise<AxeResults> {
	const contexts = await page.evaluate(() => axe.utils.getFrameContexts().map(({ frameContext }) => frameContext));
	const partials: PartialResult[] = [];
	for (const [index, frame] of page.frames().entries())
		partials.push(
			await frame.evaluate(([context, rules]) => axe.runPartial(context ?? document, rules), [
				contexts[index - 1],
				rules
			] as const)
		);
	return page.evaluate(([partials, rules]) => axe.finishRun(partials, rules), [partials, rules] as const);
}
