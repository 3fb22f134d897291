import { afterAll, beforeAll } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/client';
import { openDoor } from '../../src/lib/server/bench/statements';
import { PAGES, routesWithPages, type Look } from '../e2e/support/pages';
import { MODERATOR } from '../e2e/support/pages/look';
import type { Asker } from '../support/site/asker';
import { theDemo } from '../support/site/open-site';
import { startServer, type RunningServer } from '../support/site/server';
import { setting } from '../support/site/setting';
import { BESIDE_BUDGETS, BUDGETS, MAY_COME_AGAIN } from '../support/site/statement-budgets';
import { visitor } from '../support/site/visitor';
import {
	aHandover,
	aKey,
	anOfficer,
	busiestReport,
	handledBy,
	heldMeeting,
	lastMail,
	unsortedReport
} from '../support/site/well-known';
import { expect, test } from './support/test';

let site: RunningServer;
let door: Awaited<ReturnType<typeof openDoor>>;
const passed: string[] = [];

beforeAll(async () => {
	site = await startServer({
		postgresUrl: setting('POSTGRES'),
		demo: theDemo(),
		env: { FKP_JOBS: '0', FKP_PAGE_CACHE_MB: '0' },
		through: async (databaseUrl) => {
			door = await openDoor(databaseUrl, (text) => passed.push(text.replace(/\s+/g, ' ').trim()));
			return door.url;
		}
	});
});
afterAll(async () => {
	await site.stop();
	door.close();
});

/** How the server itself looks whether its database is there. */
const isHeartbeat = (text: string) => /^select 1\b/.test(text);

test('every page keeps to its budget of statements, and asks nothing twice', async () => {
	const names = await findNames();
	const people = new Map<string, Asker>();
	const comeIn = async (by: Look['by']): Promise<Asker> => {
		const known = people.get(by ?? '');
		if (known) return known;
		const reader = visitor(site.url);
		if (by) await signIn(reader, by);
		people.set(by ?? '', reader);
		return reader;
	};
	// What is read once for a process.
	for (const path of ['/', '/pengaduan?cari=jalan', '/statistik']) await (await comeIn(undefined)).get(path);
	const most: Record<string, number> = {};
	const again: Record<string, number> = {};
	for (const [route, look] of [...looks(), ...CASES]) {
		const reader = await comeIn(look.by);
		const path = look.path.replace(
			/:(busy|handled|unsorted|meeting|door|mail|officer|sp4n|key)\b/,
			(_, name: string) => names[name] ?? ''
		);
		const asked = await fewestOf(3, BUDGETS[route] ?? 0, async () => {
			passed.length = 0;
			expect((await reader.get(path)).status(), path).toBeLessThan(500);
			return passed.filter((text) => !isHeartbeat(text));
		});
		most[route] = Math.max(asked.length, most[route] ?? 0);
		for (const text of asked) {
			const times = asked.filter((other) => other === text).length;
			if (times > timesAllowed(route, text)) again[`${route}: ${text}`] = times;
		}
	}
	expect(again, 'statements that come again and again for one page').toEqual({});
	const over = Object.entries(most).filter(([route, count]) => count > (BUDGETS[route] ?? -1));
	expect(Object.fromEntries(over), 'pages that ask more than they may').toEqual({});
});

test('so does every feed and every file that stands beside a list', async () => {
	const { busy = '' } = await findNames();
	const reader = visitor(site.url);
	const over: Record<string, number> = {};
	for (const [address, budget] of Object.entries(BESIDE_BUDGETS)) {
		const asked = await fewestOf(3, budget, async () => {
			passed.length = 0;
			const answer = await reader.get(address.replace(':busy', busy));
			expect(answer.status(), address).toBe(200);
			await answer.body();
			return passed.filter((text) => !isHeartbeat(text));
		});
		if (asked.length > budget) over[address] = asked.length;
	}
	expect(over, 'feeds and files that ask more than they may').toEqual({});
});

/** A transaction anywhere on the server, which tests beside this one have, may make a look count a month of figures again. */
async function fewestOf(looks: number, budget: number, look: () => Promise<string[]>): Promise<string[]> {
	const asked = await look();
	if (asked.length <= budget || looks === 1) return asked;
	const again = await fewestOf(looks - 1, budget, look);
	return again.length < asked.length ? again : asked;
}

const timesAllowed = (route: string, text: string): number =>
	MAY_COME_AGAIN.find(({ words, on = route }) => on === route && text.includes(words))?.times ?? 1;

/** Of each page the first look that an address alone gives. */
const looks = (): [string, Look][] =>
	routesWithPages().flatMap((route) => {
		const look = PAGES[route]?.find(
			({ press, written, asReporter, path }) => !press && !written && !asReporter && !/:(new|own|reset)\b/.test(path)
		);
		return look ? [[route, look] as [string, Look]] : [];
	});

/** An officer of the roads, whose desk has reports. */
const ROADS = 'pupr@fkp.test';

/** A desk with a report open and the form of the act that it waits for: more than its first look asks. */
const CASES: [string, Look][] = [
	['(desk)/meja', { name: 'an officer with a report', path: '/meja?daftar=semua&kasus=:handled', by: ROADS }],
	['(desk)/meja', { name: 'a moderator with a report', path: '/meja?daftar=semua&kasus=:unsorted', by: MODERATOR }]
];

async function signIn(reader: Asker, account: string): Promise<void> {
	const form = { account, back: '/' };
	const answer = await reader.post('/demo/masuk', { form, headers: { origin: site.url }, maxRedirects: 0 });
	expect(answer.status()).toBe(303);
}

async function findNames(): Promise<Record<string, string>> {
	const db = openDatabase(site.databaseUrl, { max: 1 });
	const [busy, meeting, mail] = [await busiestReport(db), await heldMeeting(db), await lastMail(db)];
	const [officer, handled] = [await anOfficer(db), await handledBy(db, ROADS)];
	const [unsorted, sp4n, key] = [await unsortedReport(db), await aHandover(db), await aKey(db)];
	await db.destroy();
	return { busy, handled, unsorted, meeting: meeting.id, door: meeting.sign_in_code, mail, officer, sp4n, key };
}
