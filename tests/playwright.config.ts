import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/lib/browser.mjs';

const executablePath = await findBrowser();

/**
 * Most pages ship no script, and a browser with it sees the same as one without: they are visited once. What is done on
 * pages that ship some (`shipsScript` in `e2e/support/pages.ts`) is tagged `@both` and done again without; a story that
 * is told without only is tagged `@no-script`. By hand: `npx playwright test -c tests/playwright.config.ts lapor`.
 *
 * The limits are there to end what hangs, not to measure: on a machine that is busy with other work everything lasts.
 */
export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results',
	globalSetup: './e2e/support/global-setup.ts',
	workers: 2,
	// Also the tests of one file: no file is then the last to end.
	fullyParallel: true,
	timeout: 600_000,
	expect: { timeout: 60_000 },
	forbidOnly: true,
	reporter: 'line',
	use: {
		locale: 'id-ID',
		timezoneId: 'Asia/Jayapura',
		// A trace of every step costs much of the time. By hand: `--trace on`.
		trace: 'off',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	projects: [
		{ name: 'script', grepInvert: /@no-script/ },
		{ name: 'no-script', grep: /@no-script|@both/, use: { javaScriptEnabled: false } }
	]
});
