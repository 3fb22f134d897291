import { join } from 'node:path';
import { inProject, ROOT } from '../lib/project.mjs';
import { addressOfDatabase, PORTS } from './way.mjs';

export const SECRET = 'the same on every machine of the site';
const WORKERS = '2';
const DRAIN_SECONDS = '6';

/** @param {import('./machine.mjs').Machine} machine @param {string} balancer @param {string} origin */
export function runSite(machine, balancer, origin) {
	machine.run('site', {
		cwd: ROOT,
		command: [process.execPath, inProject('scripts', 'inside', 'serve.mjs'), '--workers', WORKERS],
		env: {
			NODE_ENV: 'production',
			DATABASE_URL: addressOfDatabase('127.0.0.1', PORTS.pooler),
			DATABASE_DIRECT_URL: addressOfDatabase(balancer, PORTS.primary),
			DATABASE_REPLICA_URL: addressOfDatabase(balancer, PORTS.replica),
			ORIGIN: origin,
			HOST: '0.0.0.0',
			PORT: String(PORTS.process),
			ADDRESS_HEADER: 'x-forwarded-for',
			// Longer than the balancer keeps a connection for its next use.
			KEEP_ALIVE_TIMEOUT: '65',
			FKP_DRAIN_SECONDS: DRAIN_SECONDS,
			FKP_SECRET: SECRET,
			FKP_DATA: join(machine.makeFolder('site', 'root')),
			FKP_DEMO: '1',
			FKP_SEED_THREADS: '30',
			LOG_FORMAT: 'json'
		}
	});
}
