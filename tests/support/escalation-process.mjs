// A process of its own that climbs the ladder once: `node escalation-process.mjs <database> <now>`. It says when it is
// ready, begins when told to, and answers how many steps it took.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [url = '', now = ''] = process.argv.slice(2);

const vite = await createServer({
	// All that these files need of the site's own configuration, and quicker to start.
	configFile: false,
	resolve: { alias: { $lib: resolve('src/lib') } },
	appType: 'custom',
	logLevel: 'error',
	server: { middlewareMode: true, hmr: false, ws: false, watch: null },
	optimizeDeps: { noDiscovery: true }
});
const load = (/** @type {string} */ file) => vite.ssrLoadModule(`/src/lib/server/${file}.ts`);
const { openDatabase } = await load('db/client');
const { parseEnv } = await load('env');
const { escalateThreads } = await load('usecases/thread/escalate');

const db = openDatabase(url, { name: 'fkp-test-process' });
const secret = 'a secret for tests that is long enough';
const env = parseEnv({ DATABASE_URL: url, FKP_SECRET: secret, FKP_DATA: '/nonexistent', LOG_LEVEL: 'silent' });
process.send?.('ready');
await once(process, 'message');
process.send?.(await escalateThreads({ db, env, now: () => new Date(now) }));
await db.destroy();
await vite.close();
process.exit(0);
