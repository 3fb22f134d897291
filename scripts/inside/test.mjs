import { sowDemo } from '../../tests/support/site/server.ts';
import { set } from '../../tests/support/site/setting.ts';
import { startTestPostgres } from '../../tests/support/temporary-postgres.ts';
import { fetchBrowser } from '../lib/browser.mjs';
import { changeSince } from '../lib/changed.mjs';
import { check, playwright, stopAll, sumUp, tool, vitest } from '../lib/checks.mjs';
import { ensureBuilt } from '../lib/install.mjs';

/** @typedef {import('../lib/changed.mjs').Choice} Choice */

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
process.on('disconnect', stop);

function stop() {
	stopAll();
	process.exit(130);
}

const [option, base = 'HEAD'] = process.argv.slice(2);
if (option && option !== '--changed') throw new Error(`Unknown option ${option}; there is --changed [commit]`);
/** With `--changed [commit]` only what a change touches; without it everything. */
const change = option === '--changed' ? changeSince(base) : null;
const since = change ? ['--changed', base] : [];

const build = () =>
	ensureBuilt().then(
		() => ({ ok: true, output: '' }),
		(error) => ({ ok: false, output: String(error.message) })
	);

/** @param {Promise<boolean>} built */
async function checkSources(built) {
	await vitest('unit', since);
	await checkStyle();
	// Both wait for Postgres, and for what runs beside them.
	await vitest('db', [...since, '--maxWorkers=2']);
	// These read the types that the build writes anew.
	await built;
	await check('knip', () => tool('knip', ['--no-progress']));
	await check('svelte-check', () =>
		tool('svelte-check', ['--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings'])
	);
}

async function checkStyle() {
	const files = change ? change.files : ['.'];
	if (files.length === 0) return;
	const notes = 'node_modules/.cache/fkp';
	const prettier = ['--check', '--ignore-unknown', '--log-level', 'warn', '--cache', '--cache-location'];
	await check('prettier', () => tool('prettier', [...prettier, `${notes}/prettier`, ...files]));
	const scripts = files.filter((file) => file === '.' || /\.(js|mjs|ts|svelte)$/.test(file));
	if (scripts.length === 0) return;
	const eslint = ['--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location'];
	await check('eslint', () => tool('eslint', [...eslint, `${notes}/eslint`, ...scripts]));
}

/** @param {Promise<boolean>} built */
async function checkSite(built) {
	if (!(await built)) return;
	// It waits for processes to start and end more than it computes.
	const house = vitest('house', since);
	if (change?.http?.length === 0 && change.e2e?.length === 0) return house;
	const { template, secret } = await sowDemo(postgres.url);
	set({ DEMO: template, SECRET: secret });
	await checkHttp(change ? change.http : null);
	await house;
	await checkInBrowser(change ? change.e2e : null);
}

/** @param {Choice} chosen */
async function checkHttp(chosen) {
	if (chosen?.length !== 0)
		await vitest(
			'http',
			chosen?.map((name) => `tests/http/${name}`)
		);
}

/** @param {Choice} chosen */
async function checkInBrowser(chosen) {
	if (chosen?.length === 0) return;
	const browser = await fetchBrowser();
	// Of the pages only those that are touched; an address of another one would be as good.
	const pages = chosen && change ? ['--grep', `^(?!.*axe finds)|axe finds .*(${change.pages.join('|')})`] : [];
	if (browser) await playwright(browser, [...(chosen?.map((name) => `e2e/${name}`) ?? []), ...pages]);
	else await check('e2e', async () => ({ ok: false, output: 'No browser: install Chromium, or set CHROMIUM_PATH.' }));
}

// Two cores: what the sources say of themselves in one lane; in the other the build, and then what is built.
await check('svelte-kit sync', () => tool('svelte-kit', ['sync']), { counts: false });
const postgres = await startTestPostgres();
process.env.TEST_DATABASE_URL = postgres.url;
const built = check('build', build);
await Promise.all([checkSources(built), checkSite(built)]);
await postgres.stop();
sumUp();
