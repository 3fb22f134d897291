import { createServer } from 'vite';
import { ROOT } from '../lib/project.mjs';
import { complain, say, showProgress } from '../lib/talk.mjs';
import { assumeDefaults, openPostgres } from './environment.mjs';

process.on('fkp:progress', ({ message, done, total }) => {
	if (done === undefined || total === undefined) say(`  ${message}`);
	else showProgress(message, done, total);
});

let close = async () => {};
const stop = async () => {
	await close();
	process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());
process.on('disconnect', () => void stop());

try {
	assumeDefaults();
	close = await openPostgres();
	const server = await createServer({
		root: ROOT,
		server: { port: Number(process.env.PORT), host: process.env.HOST || false }
	});
	await server.listen();
	server.printUrls();
} catch (error) {
	complain(error instanceof Error && error.name === 'StartupError' ? error.message : String(error));
	await close();
	process.exit(1);
}
