import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { inProject, ROOT } from '../lib/project.mjs';
import { complain, say, showProgress } from '../lib/talk.mjs';
import { assumeDefaults, openPostgres } from './environment.mjs';

// Commands live beside the code they use and are loaded through Vite, which knows its paths.
const [name = '', ...args] = process.argv.slice(2);
const file = `src/lib/server/commands/${name}.ts`;

process.on('fkp:progress', ({ message, done, total }) => {
	if (done === undefined || total === undefined) say(`  ${message}`);
	else showProgress(message, done, total);
});

let close = async () => {};
try {
	if (!existsSync(inProject(file)))
		throw Object.assign(new Error(`Perintah "${name}" tidak dikenal.`), { name: 'StartupError' });
	assumeDefaults();
	process.env.LOG_LEVEL ||= 'warn';
	close = await openPostgres({ adopt: true });
	await runCommand();
	await close();
	process.exit(0);
} catch (error) {
	complain(
		error instanceof Error ? (error.name === 'StartupError' ? error.message : (error.stack ?? '')) : String(error)
	);
	await close().catch(() => undefined);
	process.exit(1);
}

async function runCommand() {
	const server = await createServer({
		root: ROOT,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	try {
		const { run } = await server.ssrLoadModule(`/${file}`);
		await run(args);
	} finally {
		await server.close();
	}
}
