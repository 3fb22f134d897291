import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holderOf, takeLock } from '../lib/lock.mjs';
import { ROOT } from '../lib/project.mjs';
import { say } from '../lib/talk.mjs';

/** @typedef {import('../../src/lib/server/db/embedded-postgres.ts').EmbeddedPostgres} EmbeddedPostgres */

/**
 * Fills in what nobody configured: the embedded Postgres, demo mode and its secret. Returns how to close it.
 * @param {{ adopt?: boolean }} [options] `adopt`: a command may use the database of a server that is running
 * @returns {Promise<() => Promise<void>>}
 */
export async function prepareEnvironment({ adopt = false } = {}) {
	const { env } = process;
	const folder = resolve(ROOT, env.FKP_DATA || '.data');
	env.FKP_DATA = folder;
	let close = async () => {};
	if (!env.DATABASE_URL) {
		env.FKP_DEMO ||= '1';
		env.FKP_EMBEDDED = '1';
		const postgres = await openPostgres(folder, adopt);
		env.DATABASE_URL = postgres.url;
		close = () => postgres.stop();
	}
	if (env.FKP_DEMO === '1') env.FKP_SECRET ||= keptSecret(folder);
	env.LOG_FORMAT ||= process.stdout.isTTY ? 'pretty' : 'json';
	return close;
}

/** @param {string} folder @param {boolean} adopt @returns {Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>>} */
async function openPostgres(folder, adopt) {
	const { findRunningPostgres, startEmbeddedPostgres } = await import('../../src/lib/server/db/embedded-postgres.ts');
	const lock = join(folder, 'lock');
	const running = adopt && holderOf(lock) ? await findRunningPostgres(folder) : null;
	if (running) return { url: running, stop: async () => {} };
	const holder = takeLock(lock, process.env.PORT || '3000');
	if (holder) {
		throw operatorError(
			`Folder data ${folder} sedang dipakai proses ${holder.pid} (http://localhost:${holder.note}). Hentikan dahulu proses itu, atau pakai FKP_DATA lain.`
		);
	}
	return startEmbeddedPostgres({ folder, onProgress: (message) => say(`  ${message}`) });
}

/** The key of a demo: made once, readable by its owner alone. @param {string} folder */
function keptSecret(folder) {
	const file = join(folder, 'secret');
	mkdirSync(folder, { recursive: true });
	if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
	return readFileSync(file, 'utf8').trim();
}

/** Shown as its message alone. @param {string} message */
const operatorError = (message) => Object.assign(new Error(message), { name: 'StartupError' });
