import { fetchBrowser } from '../lib/browser.mjs';
import { check, playwright, stopAll, sumUp, tool, vitest } from '../lib/checks.mjs';
import { sowDemo } from '../../tests/support/site/server.ts';
import { set } from '../../tests/support/site/setting.ts';
import { startTestPostgres } from '../../tests/support/temporary-postgres.ts';
import { ensureBuilt } from '../lib/install.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
process.on('disconnect', stop);

function stop() {
	stopAll();
	process.exit(130);
}

const build = () =>
	ensureBuilt().then(
		() => ({ ok: true, output: '' }),
		(error) => ({ ok: false, output: String(error.message) })
	);

async function checkInBrowser() {
	const browser = await fetchBrowser();
	if (browser) await playwright(browser);
	else await check('e2e', async () => ({ ok: false, output: 'No browser: install Chromium, or set CHROMIUM_PATH.' }));
}

const NOTES = 'node_modules/.cache/fkp';

/** @param {Promise<boolean>} built */
async function checkSources(built) {
	await vitest('unit');
	await check('prettier', () =>
		tool('prettier', ['--check', '--log-level', 'warn', '--cache', '--cache-location', `${NOTES}/prettier`, '.'])
	);
	const cached = ['--cache', '--cache-strategy', 'content', '--cache-location', `${NOTES}/eslint`];
	await check('eslint', () => tool('eslint', ['--max-warnings', '0', ...cached, '.']));
	await vitest('db');
	// These read the types that the build writes anew.
	await built;
	await check('knip', () => tool('knip', ['--no-progress']));
	await check('svelte-check', () => tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']));
}

/** @param {Promise<boolean>} built */
async function checkSite(built) {
	if (!(await built)) return;
	const { template, secret } = await sowDemo(postgres.url);
	set({ DEMO: template, SECRET: secret });
	await vitest('http');
	await vitest('house');
	await checkInBrowser();
}

// Two cores: what the sources say of themselves in one lane; in the other the build, and then what is built.
await check('svelte-kit sync', () => tool('svelte-kit', ['sync']), { counts: false });
const postgres = await startTestPostgres();
process.env.TEST_DATABASE_URL = postgres.url;
const built = check('build', build);
await Promise.all([checkSources(built), checkSite(built)]);
await postgres.stop();
sumUp();
