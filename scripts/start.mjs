import { ensureBuilt, ensureInstalled } from './lib/install.mjs';
import { main, runInside } from './lib/run-inside.mjs';
import { SITE_ENV, SITE_FLAGS } from './lib/site-process.mjs';
import { say } from './lib/talk.mjs';

// Any Node from 18 on runs this file: it brings the right one and hands over.
await main(async () => {
	say('Forum Konsultasi Publik');
	await ensureInstalled();
	await ensureBuilt();
	await runInside('serve.mjs', process.argv.slice(2), { flags: SITE_FLAGS, env: SITE_ENV });
});
