import { ensureBuilt, ensureInstalled } from './lib/install.mjs';
import { main, runInside } from './lib/run-inside.mjs';

// `npm run cluster`, as root on Debian: the whole of docs/scale.md on one machine, and what happens when parts of it fail.
await main(async () => {
	await ensureInstalled();
	await ensureBuilt();
	await runInside('cluster.mjs', process.argv.slice(2));
});
