import { join } from 'node:path';
import { POSTGRES } from './fitness.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */

const ACCOUNT = 'postgres';
export const PASSWORD = 'only-on-this-switch';

/**
 * Three machines that agree on who is written to. An acknowledged commit stands on two of them; whoever loses the lock steps
 * down within `loop_wait + retry_timeout`, before another takes it after `ttl`.
 * @param {Machine[]} machines
 */
export function runStore(machines) {
	for (const machine of machines) {
		machine.run('etcd', { as: ACCOUNT, command: etcdOf(machine, machines) });
		const file = machine.write('patroni.yml', JSON.stringify(patroniOf(machine, machines), null, 2), ACCOUNT);
		machine.run('patroni', { as: ACCOUNT, command: ['patroni', file] });
	}
}

/** @param {Machine} machine @param {Machine[]} machines */
function etcdOf(machine, machines) {
	const { name, address } = machine;
	return [
		'etcd',
		...['--name', name],
		...['--data-dir', machine.makeFolder('etcd', ACCOUNT)],
		...['--listen-peer-urls', `http://${address}:2380`],
		...['--initial-advertise-peer-urls', `http://${address}:2380`],
		...['--listen-client-urls', `http://${address}:2379`],
		...['--advertise-client-urls', `http://${address}:2379`],
		...['--initial-cluster', machines.map((one) => `${one.name}=http://${one.address}:2380`).join(',')],
		// Without it a member that returns from a cut unseats the one the others agreed on.
		'--pre-vote',
		'--enable-v2',
		// A busy machine that plays six is slower than six.
		...['--heartbeat-interval', '300', '--election-timeout', '3000']
	];
}

/** @param {Machine} machine @param {Machine[]} machines */
function patroniOf(machine, machines) {
	const { name, address } = machine;
	const data = machine.makeFolder('data', ACCOUNT);
	const secret = (/** @type {string} */ username) => ({ username, password: PASSWORD });
	return {
		scope: 'fkp',
		name,
		restapi: { listen: `${address}:8008`, connect_address: `${address}:8008` },
		// Not `etcd3`: there Patroni 3.0 of Debian 12 renews its lock without looking whose it is, and one that returns takes it.
		etcd: { hosts: machines.map((one) => `${one.address}:2379`) },
		bootstrap: {
			dcs: {
				ttl: 20,
				loop_wait: 5,
				retry_timeout: 5,
				synchronous_mode: true,
				postgresql: {
					use_pg_rewind: true,
					parameters: { max_connections: 100, wal_log_hints: 'on', wal_keep_size: '256MB', shared_buffers: '64MB' }
				}
			},
			initdb: ['data-checksums', { encoding: 'UTF8' }, { locale: 'C.UTF-8' }]
		},
		postgresql: {
			listen: `${address}:5432`,
			connect_address: `${address}:5432`,
			data_dir: join(data, 'postgres'),
			bin_dir: POSTGRES,
			pgpass: join(data, 'pgpass'),
			authentication: { superuser: secret('postgres'), replication: secret('replicator'), rewind: secret('rewinder') },
			pg_hba: ['host all all 0.0.0.0/0 scram-sha-256', 'host replication all 0.0.0.0/0 scram-sha-256'],
			parameters: {
				unix_socket_directories: data,
				password_encryption: 'scram-sha-256',
				tcp_keepalives_idle: 5,
				tcp_keepalives_interval: 2,
				tcp_keepalives_count: 3,
				wal_sender_timeout: '10s',
				wal_receiver_timeout: '10s'
			}
		}
	};
}

/** @typedef {{ name: string, role: string, state: string }} Member */

/** What the machines say of themselves, asked of whichever answers. @param {Machine[]} machines @returns {Promise<Member[]>} */
export async function membersOf(machines) {
	for (const { address } of machines) {
		const answer = await fetch(`http://${address}:8008/cluster`, { signal: AbortSignal.timeout(2_000) }).catch(
			() => null
		);
		if (answer?.ok) return (await answer.json()).members;
	}
	return [];
}

/** Whether one is written to, and all others follow, one of them to the commit. @param {Member[]} members @param {number} many */
export const isWhole = (members, many) =>
	members.length === many &&
	members.every(({ state }) => state === 'running' || state === 'streaming') &&
	members.some(({ role }) => role === 'leader') &&
	members.some(({ role }) => role === 'sync_standby');
