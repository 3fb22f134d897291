import { setTimeout as sleep } from 'node:timers/promises';
import { migrateAhead } from './next-version.mjs';

/** @typedef {{ name: string, title: string, happen: (house: import('./house.mjs').House) => Promise<void> }} Fault */

/** Longer than it takes to notice, so that nothing comes back before others have taken over. */
const AWAY_MS = 30_000;

/** @type {readonly Fault[]} */
export const FAULTS = [
	{ name: 'none', title: 'nothing, for comparison', happen: () => sleep(10_000) },
	{
		name: 'primary',
		title: 'kill -9 of all on the machine of the primary',
		async happen(house) {
			const machine = await house.primary();
			machine.cutPower();
			await sleep(AWAY_MS);
			machine.turnOn();
		}
	},
	{
		name: 'site',
		title: 'kill -9 of all on a machine of the site',
		async happen({ sites: [machine] }) {
			machine?.cutPower();
			await sleep(AWAY_MS / 3);
			machine?.turnOn();
		}
	},
	{
		name: 'pooler',
		title: 'kill -9 of a PgBouncer',
		async happen({ sites }) {
			sites[1]?.kill('pgbouncer');
			await sleep(AWAY_MS / 6);
		}
	},
	{
		name: 'cable',
		title: 'the cable of the primary is out for 30 s',
		async happen(house) {
			const machine = await house.primary();
			machine.cut();
			await sleep(AWAY_MS);
			machine.mend();
		}
	},
	{ name: 'migration', title: 'the next version migrates under load', happen: migrateAhead },
	{
		name: 'upgrade',
		title: 'the machines of the site begun anew, one after the other',
		async happen(house) {
			for (const machine of house.sites) {
				await machine.restart('site');
				await sleep(1_000);
				await house.untilWhole();
				// All its workers, not only the first.
				await sleep(AWAY_MS / 3);
			}
		}
	}
];
