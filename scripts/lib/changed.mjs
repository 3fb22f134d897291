import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { inProject, ROOT } from './project.mjs';

/**
 * What has to run of a lane that knows no imports: all of it (null), or files by the beginning of their name.
 * @typedef {string[] | null} Choice
 * @typedef {{ files: string[], http: Choice, e2e: Choice, pages: string[] }} Change
 * @typedef {{ touched: RegExp, http: string[], e2e: string[], pages: string[] }} Area
 */

/** What is asked of every page, whatever it is about. */
const SWEEPS = ['bad-', 'house', 'two-visitors'];

/** Parts of the site that nothing else shows. What belongs to none of them concerns all. @type {Area[]} */
const AREAS = [
	{
		touched: /konsultasi|consultation|hadir|komitmen/,
		http: ['consultation', 'inputs', 'minutes', 'promises', 'words-come-back'],
		e2e: ['consultation', 'inputs', 'minutes', 'promises'],
		pages: ['konsultasi', 'hadir', 'komitmen']
	},
	{ touched: /survei|survey/, http: ['survey', 'words-come-back'], e2e: ['survey'], pages: ['survei'] },
	{
		touched: /\(report\)|forms\/report|text\/\w+\/report/,
		http: ['send-once', 'forum', 'words-'],
		e2e: ['report', 'keyboard', 'send-once', 'journey', 'confidential', 'weight'],
		pages: ['lapor', 'lacak']
	},
	{ touched: /\(admin\)|\/admin/, http: ['admin', 'hold-editor', 'routing'], e2e: ['admin'], pages: ['admin'] },
	{ touched: /\(account\)|\/account/, http: [], e2e: ['account', 'given-back'], pages: ['account'] },
	{ touched: /^demo\/|routes\/demo/, http: [], e2e: ['demo'], pages: ['demo'] }
];

/** Nothing that is served comes of these, and what imports them is known. */
const UNSEEN = /\.md$|^\.|^docs\/|\.test\.ts$|^tests\/(unit|db|house)\/|^tests\/support\/[^/]+$|^static\/screenshots\//;

/** What changed since a commit, committed or not, and which tests that concerns. @param {string} base @returns {Change} */
export function changeSince(base) {
	const files = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
	/** @type {Change} */
	const change = { files: files.filter((file) => existsSync(inProject(file))), http: [], e2e: [], pages: [] };
	for (const file of files) addTo(change, file);
	return change;
}

/** @param {Change} change @param {string} file */
function addTo(change, file) {
	const lane = /^tests\/(http|e2e)\//.exec(file)?.[1];
	if (lane === 'http' || lane === 'e2e') {
		const itself = /\.(test|spec)\.ts$/.test(file);
		change[lane] = itself ? add(change[lane], [basename(file)]) : null;
		return;
	}
	if (UNSEEN.test(file)) return;
	const area = AREAS.find(({ touched }) => touched.test(file));
	change.http = area ? add(change.http, [...area.http, ...SWEEPS]) : null;
	change.e2e = area ? add(change.e2e, [...area.e2e, 'axe']) : null;
	change.pages.push(...(area?.pages ?? []));
}

/** @param {Choice} choice @param {string[]} more @returns {Choice} */
const add = (choice, more) => choice && [...new Set([...choice, ...more])];

/** @param {string[]} args */
function git(...args) {
	const { status, stdout, stderr } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr.trim());
	return stdout.split('\n').filter(Boolean);
}
