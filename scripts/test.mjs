import { ensureInstalled } from './lib/install.mjs';
import { main, runInside } from './lib/run-inside.mjs';

await main(async () => {
	await ensureInstalled();
	await runInside('test.mjs', process.argv.slice(2));
});
