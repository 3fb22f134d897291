import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAMS = ['ip', 'setpriv', 'etcd', 'patroni', 'pgbouncer', 'haproxy'];

/** Where Debian keeps the programs of a version of Postgres. */
export const POSTGRES =
	['17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`).find(existsSync) ?? '';

/** Says what is missing before anything is begun. */
export function refuseUnfit() {
	if (process.getuid?.() !== 0) throw new Error('Needs root: machines are network namespaces.');
	const missing = PROGRAMS.filter((name) => spawnSync('which', [name]).status !== 0);
	if (!POSTGRES) missing.push('postgresql');
	if (missing.length === 0) return;
	throw new Error(`Missing: ${missing.join(', ')}. On Debian, without starting any of them:
  apt-get install --no-install-recommends postgresql patroni etcd-server etcd-client pgbouncer haproxy iproute2`);
}
