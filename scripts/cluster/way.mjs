import { PASSWORD } from './store.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */

export const PORTS = { site: 8080, primary: 5000, replica: 5001, pooler: 6432, process: 3000 };
export const ROLE = 'fkp';

/** @param {string} host @param {number} port */
export const addressOfDatabase = (host, port) => `postgres://${ROLE}:${PASSWORD}@${host}:${port}/${ROLE}`;

/**
 * One machine deals out: databases by what they say they are, sites by whether they are ready. Where no site is, whoever
 * still answers says so in words of its own.
 * @param {Machine} machine @param {Machine[]} databases @param {Machine[]} sites
 */
export function runBalancer(machine, databases, sites) {
	const file = machine.write(
		'haproxy.cfg',
		`global
	maxconn 2000
defaults
	mode tcp
	timeout connect 2s
	timeout client 30m
	timeout server 30m
	timeout check 2s
	option redispatch 1
	retries 3
	default-server inter 1s fastinter 500ms downinter 1s fall 2 rise 1
${databaseList('primary', '/primary', databases)}
${databaseList('replica', '/replica', databases)}
frontend site
	mode http
	bind :${PORTS.site}
	timeout client 30s
	timeout http-keep-alive 10s
	option forwardfor if-none
	use_backend unready if { nbsrv(ready) eq 0 }
	default_backend ready
backend ready
${siteList('http-check expect status 200', sites)}
backend unready
${siteList('http-check expect ! string leaving', sites)}
`
	);
	machine.run('haproxy', { command: ['haproxy', '-db', '-f', file] });
}

/** Whoever is not what it was is left at once: a session on it would wait for nothing. @param {'primary' | 'replica'} name @param {string} path @param {Machine[]} databases */
const databaseList = (name, path, databases) => `listen ${name}
	bind :${PORTS[name]}
	option httpchk OPTIONS ${path}
	http-check expect status 200
	option clitcpka
	option srvtcpka
${databases.map((one) => `\tserver ${one.name} ${one.address}:5432 check port 8008 on-marked-down shutdown-sessions`).join('\n')}
`;

/** A machine that is busy is not away. @param {string} expect @param {Machine[]} sites */
const siteList = (expect, sites) => `	mode http
	balance leastconn
	timeout server 30s
	timeout check 8s
	default-server fall 3
	option httpchk GET /readyz
	${expect}
${sites.map((one) => `\tserver ${one.name} ${one.address}:${PORTS.process} check on-marked-down shutdown-sessions`).join('\n')}
`;

/** On the machine of the site, so that it goes with it and the way to it is short. @param {Machine} machine @param {string} balancer */
export function runPooler(machine, balancer) {
	const users = machine.write('users.txt', `"${ROLE}" "${PASSWORD}"\n`, 'postgres');
	const file = machine.write(
		'pgbouncer.ini',
		`[databases]
${ROLE} = host=${balancer} port=${PORTS.primary} dbname=${ROLE}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${PORTS.pooler}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
max_client_conn = 500
default_pool_size = 10
server_connect_timeout = 3
server_login_retry = 1
query_wait_timeout = 10
server_check_delay = 5
tcp_keepidle = 5
tcp_keepintvl = 2
tcp_keepcnt = 3
tcp_user_timeout = 10000
log_connections = 0
log_disconnections = 0
`,
		'postgres'
	);
	machine.run('pgbouncer', { as: 'postgres', command: ['pgbouncer', file] });
}
