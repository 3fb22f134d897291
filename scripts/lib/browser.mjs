import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe'
];

/** A browser that is here already: the one we were told of, an installed one, Playwright's own. */
export async function findBrowser() {
	const told = process.env.CHROMIUM_PATH;
	if (told) return told;
	const folders = (process.env.PATH ?? '').split(delimiter);
	const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...installed, ...ELSEWHERE, await ownBrowser()].find((path) => existsSync(path)) ?? null;
}

async function ownBrowser() {
	const { chromium } = await import('playwright');
	return chromium.executablePath();
}

/** Brings a browser where there is none: by Playwright, or on Debian as root by the system. */
export async function fetchBrowser() {
	const found = await findBrowser();
	if (found) return found;
	spawnSync('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 });
	const own = await findBrowser();
	if (own) return own;
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		spawnSync('sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'], {
			timeout: 600_000
		});
	}
	return findBrowser();
}
