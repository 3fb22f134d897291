import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { during, say } from '../lib/talk.mjs';
import { createMachine } from './machine.mjs';
import { layNetwork, removeNetwork } from './network.mjs';
import { runSite } from './site.mjs';
import { isWhole, membersOf, PASSWORD, runStore } from './store.mjs';
import { addressOfDatabase, PORTS, ROLE, runBalancer, runPooler } from './way.mjs';

/** @typedef {ReturnType<typeof planHouse>} House */
/** @typedef {import('./machine.mjs').Machine} Machine */

const NUMBERS = { balancer: 10, db1: 21, db2: 22, db3: 23, site1: 31, site2: 32 };
const WHOLE_WITHIN_MS = 180_000;

/** Six machines on one switch: a balancer, three databases, two sites. All that is made lies in one folder, and goes with it. */
export function planHouse() {
	const folder = mkdtempSync(join(tmpdir(), 'fkp-cluster-'));
	chmodSync(folder, 0o755);
	const make = (/** @type {keyof typeof NUMBERS} */ name) => createMachine(folder, name, NUMBERS[name]);
	const balancer = make('balancer');
	const databases = [make('db1'), make('db2'), make('db3')];
	const sites = [make('site1'), make('site2')];
	const machines = [balancer, ...databases, ...sites];
	const isFollowed = async () => isWhole(await membersOf(databases), databases.length);
	const isReady = (/** @type {Machine} */ { address }) => answers(`http://${address}:${PORTS.process}/readyz`);
	const house = {
		folder,
		balancer,
		databases,
		sites,
		url: `http://${balancer.address}:${PORTS.site}`,
		direct: addressOfDatabase(balancer.address, PORTS.primary),
		/** Plugs all in and begins it; whoever breaks this off removes it. */
		async raise() {
			layNetwork();
			for (const machine of machines) machine.plugIn();
			runBalancer(balancer, databases, sites);
			await during('Three databases', async () => {
				runStore(databases);
				await until('The databases follow one', isFollowed);
				await makeDatabase(`postgres://postgres:${PASSWORD}@${balancer.address}:${PORTS.primary}/postgres`);
			});
			await during('Two sites', async () => {
				for (const site of sites) {
					runPooler(site, balancer.address);
					runSite(site, balancer.address, house.url);
				}
				await house.untilWhole();
			});
		},
		/** The machine that is written to now. */
		async primary() {
			const leader = (await membersOf(databases)).find(({ role }) => role === 'leader');
			const found = databases.find(({ name }) => name === leader?.name);
			if (!found) throw new Error('Nobody is written to');
			return found;
		},
		untilWhole: () =>
			until('Everything runs and follows', async () => {
				const ready = await Promise.all(sites.map(isReady));
				return ready.every(Boolean) && (await isFollowed());
			}),
		async remove() {
			await Promise.all(machines.map((machine) => machine.remove()));
			removeNetwork();
			if (process.env.FKP_KEEP_LOGS) say(`  ${folder}`);
			else rmSync(folder, { recursive: true, force: true });
		}
	};
	return house;
}

/** @param {string} url */
async function makeDatabase(url) {
	await until('The first database can be written to', async () => {
		const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
		client.on('error', () => undefined);
		try {
			await client.connect();
			await client.query(`create role ${ROLE} login password '${PASSWORD}'`).catch(() => undefined);
			await client.query(`create database ${ROLE} owner ${ROLE}`);
			return true;
		} catch {
			return false;
		} finally {
			await client.end().catch(() => undefined);
		}
	});
}

/** @param {string} url */
const answers = (url) =>
	fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
		({ ok }) => ok,
		() => false
	);

/** @param {string} what @param {() => Promise<boolean>} isSo */
async function until(what, isSo) {
	const end = Date.now() + WHOLE_WITHIN_MS;
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`Not within ${WHOLE_WITHIN_MS / 1000} s: ${what}`);
		await sleep(500);
	}
}
