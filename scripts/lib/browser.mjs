import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** A browser without a window does the same work in half the time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe'
];

/** A browser that is here already: the one we were told of, or else first the shells, then the full ones. */
export async function findBrowser() {
	const told = process.env.CHROMIUM_PATH;
	if (told) return told;
	const { chromium } = await import('playwright');
	const own = chromium.executablePath();
	const candidates = [...onPath(SHELLS), ...ownShell(own), ...onPath(NAMES), ...ELSEWHERE, own];
	return candidates.find((path) => existsSync(path)) ?? null;
}

/** @param {string[]} names */
function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright keeps its shell in a folder beside that of the full browser. @param {string} full */
function ownShell(full) {
	const folder = full.replace(/([\\/])chromium-(\d+)[\\/].*$/, '$1chromium_headless_shell-$2');
	if (folder === full || !existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /^(chrome-headless-shell|headless_shell)(\.exe)?$/.test(basename(name)))
		.map((name) => join(folder, name));
}

/** Brings a browser where there is none: by Playwright, or on Debian as root by the system. */
export async function fetchBrowser() {
	const found = await findBrowser();
	if (found) return found;
	spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], { timeout: 300_000 });
	const own = await findBrowser();
	if (own) return own;
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		const install = 'apt-get install -y --no-install-recommends';
		const brought = `apt-get update && { ${install} chromium-headless-shell || ${install} chromium; }`;
		spawnSync('sh', ['-c', brought], { timeout: 600_000 });
	}
	return findBrowser();
}
