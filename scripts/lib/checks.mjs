import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { inProject, ROOT } from './project.mjs';
import { complain, say } from './talk.mjs';

/** @typedef {{ ok: boolean, output: string }} Outcome */
/** @typedef {'passed' | 'failed' | 'skipped'} Verdict */
/** @typedef {{ name: string, verdict: Verdict, ms: number }} Test */
/** @typedef {{ testResults: { name: string, assertionResults: { fullName: string, status: string, duration?: number | null }[] }[] }} VitestReport */
/** @typedef {{ title: string, file: string, tests: { projectName: string, status: string, results: { duration: number }[] }[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: SpecSuite[] }} SpecSuite */

const SLOWEST = 10;

const reports = mkdtempSync(join(tmpdir(), 'fkp-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Test[]} */
const tests = [];
const total = { passed: 0, failed: 0, skipped: 0 };

export function stopAll() {
	for (const child of running) child.kill('SIGTERM');
}

/**
 * Something that holds or does not, and counts as one test unless it is only a step on the way.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @param {{ counts?: boolean }} [options]
 */
export async function check(name, work, { counts = true } = {}) {
	const started = Date.now();
	const { ok, output } = await work();
	tell(name, ok, started, output);
	if (!ok) total.failed += 1;
	else if (counts) total.passed += 1;
	return ok;
}

/**
 * Tests count themselves; a runner that fails without a failed test (a file that does not load) counts as one.
 * @template Report
 * @param {string} name
 * @param {(report: string) => Promise<Outcome>} work
 * @param {(report: Report) => Test[]} read
 */
async function suite(name, work, read) {
	const started = Date.now();
	const file = join(reports, `${name}.json`);
	const { ok, output } = await work(file);
	const found = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : [];
	const count = { passed: 0, failed: 0, skipped: 0 };
	for (const { verdict } of found) count[verdict] += 1;
	if (!ok && count.failed === 0) count.failed = 1;
	tell(`${name} (${count.passed})`, ok && count.failed === 0, started, output);
	tests.push(...found.map((test) => ({ ...test, name: `${name}: ${test.name}` })));
	for (const verdict of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[verdict] += count[verdict];
}

/** One lane of vitest, or those of its tests that the arguments leave. @param {string} lane @param {string[]} [args] */
export const vitest = (lane, args = []) =>
	suite(
		lane,
		(report) =>
			tool('vitest', [
				...['run', '--project', lane, '--passWithNoTests', '--reporter=default', '--reporter=json'],
				...[`--outputFile.json=${report}`, ...args]
			]),
		readVitest
	);

/** @param {VitestReport} report @returns {Test[]} */
const readVitest = ({ testResults }) =>
	testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ fullName, status, duration }) => ({
			name: `${relative(ROOT, name)} › ${fullName}`,
			verdict: status === 'passed' || status === 'failed' ? status : 'skipped',
			ms: duration ?? 0
		}))
	);

/** @param {string} browser @param {string[]} [args] */
export const playwright = (browser, args = []) =>
	suite(
		'e2e',
		(report) =>
			tool(
				'playwright',
				['test', '-c', 'tests/playwright.config.ts', '--reporter=line,json', '--pass-with-no-tests', ...args],
				{ CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
			),
		readPlaywright
	);

/** @param {{ suites: SpecSuite[] }} report @returns {Test[]} */
const readPlaywright = ({ suites }) =>
	suites.flatMap(specsOf).flatMap(({ title, file, tests }) =>
		tests.map(({ projectName, status, results }) => ({
			name: `${file} › ${title} (${projectName})`,
			// One that passed only at its second try has failed.
			verdict: status === 'expected' ? 'passed' : status === 'skipped' ? 'skipped' : 'failed',
			ms: results.reduce((sum, { duration }) => sum + duration, 0)
		}))
	);

/** @param {SpecSuite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {string} name @param {boolean} ok @param {number} started @param {string} output */
function tell(name, ok, started, output) {
	const seconds = ((Date.now() - started) / 1000).toFixed(0);
	if (ok) say(`✓ ${name}, ${seconds} s`);
	else complain(`${name}, ${seconds} s\n${output.trim()}\n`);
}

/**
 * Runs a tool of node_modules under this Node and keeps what it says.
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
export function tool(name, args, env = {}) {
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

/** Says what took longest, and alone on the last line how it went, and ends the process so. */
export function sumUp() {
	const slowest = [...tests].sort((one, other) => other.ms - one.ms).slice(0, SLOWEST);
	if (slowest.length > 0) say('\nThe slowest tests:');
	for (const { name, ms } of slowest) say(`  ${(ms / 1000).toFixed(1).padStart(5)} s  ${name}`);
	const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`, () =>
		process.exit(total.failed > 0 ? 1 : 0)
	);
}
