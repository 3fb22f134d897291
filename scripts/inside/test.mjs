import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fetchBrowser } from '../lib/browser.mjs';
import { ensureBuilt } from '../lib/install.mjs';
import { inProject, ROOT } from '../lib/project.mjs';
import { complain, say } from '../lib/talk.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ ok: boolean, output: string }} Outcome */

const reports = mkdtempSync(join(tmpdir(), 'fkp-reports-'));
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };

process.once('exit', () => rmSync(reports, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
process.on('disconnect', stop);

function stop() {
	for (const child of running) child.kill('SIGTERM');
	process.exit(130);
}

/** @param {(() => Promise<void>)[]} steps */
async function lane(steps) {
	for (const step of steps) await step();
}

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @param {{ counts?: boolean }} [options]
 */
async function check(name, work, { counts = true } = {}) {
	const started = Date.now();
	const { ok, output } = await work();
	tell(name, ok, started, output);
	if (!ok) total.failed += 1;
	else if (counts) total.passed += 1;
}

/**
 * Tests count themselves; a runner that fails without a failed test (a file that does not load) counts as one.
 * @template Report
 * @param {string} name
 * @param {(report: string) => Promise<Outcome>} work
 * @param {(report: Report) => Count} read
 */
async function suite(name, work, read) {
	const started = Date.now();
	const file = join(reports, `${name}.json`);
	const { ok, output } = await work(file);
	const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
	if (!ok && count.failed === 0) count.failed = 1;
	tell(`${name} (${count.passed})`, ok && count.failed === 0, started, output);
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped;
}

/** @param {string} name @param {boolean} ok @param {number} started @param {string} output */
function tell(name, ok, started, output) {
	const seconds = ((Date.now() - started) / 1000).toFixed(0);
	if (ok) say(`✓ ${name}, ${seconds} s`);
	else complain(`${name}, ${seconds} s\n${output.trim()}\n`);
}

/** @param {string} report */
const runVitest = (report) =>
	tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report */
const readVitest = (report) => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests + report.numTodoTests
});

/** @param {string} report @returns {Promise<Outcome>} */
async function runPlaywright(report) {
	const browser = await fetchBrowser();
	if (!browser) return { ok: false, output: 'No browser: install Chromium, or set CHROMIUM_PATH.' };
	return tool(
		'playwright',
		['test', '-c', 'tests/playwright.config.ts', '--reporter=line,json', '--pass-with-no-tests'],
		{
			CHROMIUM_PATH: browser,
			PLAYWRIGHT_JSON_OUTPUT_NAME: report
		}
	);
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report */
const readPlaywright = ({ stats }) => ({
	// One that passed only at its second try has failed.
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky,
	skipped: stats.skipped
});

/** @returns {Promise<Outcome>} */
const build = () =>
	ensureBuilt().then(
		() => ({ ok: true, output: '' }),
		(error) => ({ ok: false, output: String(error.message) })
	);

/**
 * Runs a tool of node_modules under this Node and keeps what it says.
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
function tool(name, args, env = {}) {
	const bin = inProject('node_modules', '.bin');
	return new Promise((done) => {
		const child = spawn(join(bin, process.platform === 'win32' ? `${name}.cmd` : name), args, {
			cwd: ROOT,
			env: {
				...process.env,
				NO_COLOR: '1',
				FORCE_COLOR: undefined,
				...env,
				PATH: [dirname(process.execPath), bin, process.env.PATH].join(delimiter)
			},
			shell: process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'pipe']
		});
		running.add(child);
		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.once('error', (error) => done({ ok: false, output: error.message }));
		child.once('close', (code) => {
			running.delete(child);
			done({ ok: code === 0, output });
		});
	});
}

// Two cores: two lanes of checks side by side, then the tests, which use both.
await check('svelte-kit sync', () => tool('svelte-kit', ['sync']), { counts: false });
await Promise.all([
	lane([
		// Before the build, which writes the types anew that it reads.
		() => check('knip', () => tool('knip', ['--no-progress'])),
		() => check('prettier', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])),
		() => check('eslint', () => tool('eslint', ['--max-warnings', '0', '.']))
	]),
	lane([
		() => check('svelte-check', () => tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])),
		() => check('build', build)
	])
]);
await suite('vitest', runVitest, readVitest);
await suite('playwright', runPlaywright, readPlaywright);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`, () =>
	process.exit(total.failed > 0 ? 1 : 0)
);
