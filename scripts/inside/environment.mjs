import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holderOf, takeLock } from '../lib/lock.mjs';
import { ROOT } from '../lib/project.mjs';
import { say } from '../lib/talk.mjs';

/** Fills in what nobody configured: with no database given, this is a demo on our own Postgres. */
export function assumeDefaults() {
	const { env } = process;
	env.FKP_DATA = resolve(ROOT, env.FKP_DATA || '.data');
	env.PORT ||= '3000';
	env.LOG_FORMAT ||= process.stdout.isTTY ? 'pretty' : 'json';
	if (!env.DATABASE_URL) {
		env.FKP_EMBEDDED = '1';
		env.FKP_DEMO ||= '1';
	}
	if (env.FKP_DEMO === '1') env.FKP_SECRET ||= keptSecret(env.FKP_DATA);
}

/** The process that works on our data folder already. */
export const findOther = () => (process.env.FKP_EMBEDDED === '1' ? holderOf(lockFile()) : null);

/** For commands beside them, and for what a process opens for itself: pages, jobs, a listener. */
const SPARE_CONNECTIONS = 40;
const CONNECTIONS_EACH = 20;

const dataFolder = () => process.env.FKP_DATA ?? '';
const lockFile = () => join(dataFolder(), 'lock');

/**
 * Starts the embedded Postgres where no other was given. Returns how to close it.
 * @param {{ adopt?: boolean, processes?: number }} [options] `adopt`: a command may use the database of a server that is
 * running; `processes`: how many will share it
 * @returns {Promise<() => Promise<void>>}
 */
export async function openPostgres({ adopt = false, processes = 1 } = {}) {
	const { env } = process;
	if (env.FKP_EMBEDDED !== '1') return async () => {};
	const { findRunningPostgres, startEmbeddedPostgres } = await import('../../src/lib/server/db/embedded-postgres.ts');
	const running = adopt && findOther() ? await findRunningPostgres(dataFolder()) : null;
	if (running) {
		env.DATABASE_URL = running;
		return async () => {};
	}
	const other = takeLock(lockFile(), env.PORT ?? '');
	if (other) throw alreadyRunning(other);
	const postgres = await startEmbeddedPostgres({
		folder: dataFolder(),
		connections: SPARE_CONNECTIONS + processes * CONNECTIONS_EACH,
		onProgress: (message) => say(`  ${message}`)
	});
	env.DATABASE_URL = postgres.url;
	return () => postgres.stop();
}

/** @param {import('../lib/lock.mjs').Holder} other */
export const alreadyRunning = ({ pid, note }) =>
	operatorError(
		`Forum sudah berjalan di http://localhost:${note} (proses ${pid}) dengan data ${dataFolder()}. Hentikan dahulu, atau pakai FKP_DATA dan PORT lain.`
	);

/** The key of a demo: made once, readable by its owner alone. @param {string} folder */
function keptSecret(folder) {
	const file = join(folder, 'secret');
	mkdirSync(folder, { recursive: true });
	if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
	return readFileSync(file, 'utf8').trim();
}

/** Shown as its message alone. @param {string} message */
const operatorError = (message) => Object.assign(new Error(message), { name: 'StartupError' });
