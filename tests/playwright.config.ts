import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/lib/browser.mjs';

const executablePath = await findBrowser();

/**
 * A test runs with script. Tagged `@both` it runs without as well, tagged `@no-script` only without.
 * `npm test` runs all; by hand: `npx playwright test -c tests/playwright.config.ts lapor`.
 */
export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results',
	globalSetup: './e2e/support/global-setup.ts',
	workers: 2,
	timeout: 60_000,
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
