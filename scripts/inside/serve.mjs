import cluster from 'node:cluster';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { createServer } from 'node:net';
import { inProject } from '../lib/project.mjs';
import { complain, say, showProgress } from '../lib/talk.mjs';
import { alreadyRunning, assumeDefaults, findOther, openPostgres } from './environment.mjs';
import { superviseWorkers, workersIn } from './workers.mjs';

const { env } = process;
const started = Date.now();
assumeDefaults();
const port = env.PORT;
const isDemo = () => env.FKP_DEMO === '1';

let close = async () => {};
/** @type {(() => Promise<void>) | undefined} */
let stopWorkers;
let serving = false;
let stopping = false;

process.on('fkp:progress', ({ message, done, total }) => {
	if (done === undefined || total === undefined) say(`  ${message}`);
	else showProgress(message, done, total);
});
process.on('uncaughtException', fail);
// Once it serves, one request's fault is not a reason to end all others.
process.on('unhandledRejection', (error) => (serving ? complain(explain(error)) : void fail(error)));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => void stop());
// The channel closes when the start script dies, however it dies. A worker's own closes with whoever supervises it.
process.on('disconnect', () => process.emit('SIGTERM', 'SIGTERM'));
process.on('message', (message) => void (message === 'drain' && process.emit('fkp:drain')));
// Whoever read our lines may be gone before we are.
process.stdout.on('error', () => undefined);
process.on('fkp:closed', () => void end(0));

try {
	if (cluster.isWorker) {
		await serve();
		process.send?.('serving');
	} else await open();
} catch (error) {
	await fail(error);
}

async function open() {
	const many = workersIn(process.argv);
	const other = findOther();
	if (other) throw alreadyRunning(other);
	const host = env.HOST || (isDemo() ? '127.0.0.1' : '0.0.0.0');
	await refuseTakenPort(host);
	close = await openPostgres({ processes: many ?? 1 });
	if (many === null) await serve();
	else stopWorkers = await superviseWorkers(many);
	greet(host);
}

async function serve() {
	env.BODY_SIZE_LIMIT ||= '32M';
	env.SHUTDOWN_TIMEOUT ||= '10';
	// Without ORIGIN the adapter takes every visitor to come by https, and would refuse all forms sent over http.
	const assumed = !env.ORIGIN && !env.PROTOCOL_HEADER;
	if (assumed) env.PROTOCOL_HEADER = 'x-fkp-protocol';
	const adapterSays = console.log;
	console.log = () => {};
	const { server } = await import(inProject('build', 'index.js'));
	if (assumed) {
		server.server.prependListener('request', (/** @type {import('node:http').IncomingMessage} */ request) => {
			request.headers['x-fkp-protocol'] = 'http';
		});
	}
	putDoorBefore(server);
	if (!server.server.listening) await once(server.server, 'listening');
	console.log = adapterSays;
	serving = true;
	// Now, as one that is killed leaves nothing to the next.
	flushCompileCache();
}

/**
 * Puts the door before the framework: whoever reads without a name gets a page that is finished, where there is one.
 * @param {{ server: import('node:http').Server, attach: Listener, handler: Listener }} adapter
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Listener
 */
function putDoorBefore({ server, attach, handler }) {
	const holder = /** @type {Record<symbol, import('../../src/lib/server/services').Services | undefined>} */ (
		globalThis
	);
	const door = holder[Symbol.for('fkp.services')]?.door;
	if (!door) return;
	server.off('request', attach);
	server.on('request', (request, response) => door.answer(request, response, () => handler(request, response)));
}

/** @param {string} host */
async function refuseTakenPort(host) {
	const probe = createServer().listen(Number(port), host);
	await once(probe, 'listening');
	probe.close();
	await once(probe, 'close');
}

/** @param {string} host */
function greet(host) {
	const address = env.ORIGIN ?? `http://localhost:${port}`;
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	say(`\nSiap dalam ${seconds} detik: ${address}${isDemo() ? ' (mode demo)' : ''}`);
	if (isDemo()) void greetDemo(host);
	else say('Berhenti: Ctrl+C.\n');
}

/** @param {string} host */
async function greetDemo(host) {
	const { DEMO_ACCOUNTS, DEMO_PASSWORD } = await import('../../demo/play/accounts.ts');
	say(`\n  Akun contoh, semua dengan kata sandi ${DEMO_PASSWORD}:`);
	for (const { email, label } of DEMO_ACCOUNTS) say(`    ${email.padEnd(24)} ${label}`);
	if (host === '127.0.0.1')
		say('\n  Hanya dapat dibuka dari komputer ini (HOST=0.0.0.0 untuk membukanya ke jaringan).');
	say('  Berhenti: Ctrl+C. Data tetap tersimpan.\n');
}

/** Once the server runs, the adapter hears the same signal, finishes the requests and makes the site say `fkp:closed`. */
async function stop() {
	if (stopping) return;
	stopping = true;
	if (!cluster.isWorker) say('Menghentikan …');
	if (stopWorkers) await stopWorkers();
	if (!serving) await end(0);
	// Some connection may never end.
	setTimeout(() => void end(0), 25_000).unref();
}

/** @param {number} code */
async function end(code) {
	await close();
	process.exit(code);
}

/** @param {unknown} error */
async function fail(error) {
	complain(explain(error));
	await close().catch(() => undefined);
	process.exit(1);
}

/** @param {unknown} error */
function explain(error) {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error ? error.code : '';
	if (code === 'EADDRINUSE')
		return `Port ${port} sedang dipakai program lain. Coba: PORT=${Number(port) + 1} npm start`;
	if (code === 'EACCES' && 'syscall' in error && error.syscall === 'listen')
		return `Port ${port} tidak boleh dipakai akun ini.`;
	if (code === 'ERR_SOCKET_BAD_PORT') return `PORT harus bilangan dari 0 sampai 65535, bukan "${port}".`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${env.HOST} bukan alamat komputer ini.`;
	return error.name === 'StartupError' ? error.message : (error.stack ?? error.message);
}
