import type { Actor } from '$lib/domain/actor/actor';
import { climbItem } from '$lib/server/usecases/queue/climb-queue';
import { releaseItem, takeItem } from '$lib/server/usecases/queue/lease';
import { listLate } from '$lib/server/queries/queue/late';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let people: Actor[];

/** Monday 2 November 2026, morning. */
const MONDAY = '2026-11-02T01:00:00Z';

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread', 'queue_lease', 'queue_climb');
	test.clock.set(MONDAY);
	people = [];
	for (let left = 6; left > 0; left -= 1) people.push(await aPerson(test.services, 'moderator'));
});

const idOf = (place: number) => people[place]?.userId ?? '';
const item = () => ({ kind: 'flag', targetId: crypto.randomUUID() }) as const;
const holders = async () =>
	(await test.db.selectFrom('queue_lease').select('holder_id').execute()).map(({ holder_id }) => holder_id);

describe('a claim', () => {
	it('is given to one of many who come at once, each time', async () => {
		for (let round = 0; round < 10; round += 1) {
			const one = item();
			const taken = await Promise.all(people.map(({ userId }) => takeItem(test.services, one, userId ?? '')));
			expect(taken.filter(Boolean)).toHaveLength(1);
		}
	});

	it('is one a person, renewed by its holder, and free again when it is let go of', async () => {
		const [first, second] = [item(), item()];
		expect(await takeItem(test.services, first, idOf(0))).toBe(true);
		expect(await takeItem(test.services, first, idOf(0))).toBe(true);
		expect(await takeItem(test.services, first, idOf(1))).toBe(false);
		expect(await takeItem(test.services, second, idOf(0))).toBe(true);
		expect(await takeItem(test.services, first, idOf(1))).toBe(true);
		// Nobody lets go of what a colleague holds.
		await releaseItem(test.services, first, idOf(0));
		expect((await holders()).sort()).toEqual([idOf(0), idOf(1)].sort());
		await releaseItem(test.services, first, idOf(1));
		expect(await holders()).toEqual([idOf(0)]);
	});

	it('ends by itself, and then goes to one of many', async () => {
		const one = item();
		await takeItem(test.services, one, idOf(0));
		test.clock.set('2026-11-02T01:09:59Z');
		expect(await takeItem(test.services, one, idOf(1))).toBe(false);
		test.clock.set('2026-11-02T01:10:00Z');
		const taken = await Promise.all(people.map(({ userId }) => takeItem(test.services, one, userId ?? '')));
		expect(taken.filter(Boolean)).toHaveLength(1);
		expect(await holders()).toHaveLength(1);
	});
});

describe('what waits too long', () => {
	const steps = async () => {
		const found = await listLate(test.services);
		const twice = await Promise.all([...found, ...found].map((late) => climbItem(test.services, late)));
		expect(twice.filter(Boolean)).toHaveLength(found.length);
		return found.map(({ kind, step }) => `${kind} ${step}`);
	};

	it('climbs in office hours, a step a day, once each, and tells the next in line', async () => {
		const officer = await aPerson(test.services, 'officer', province.agencies.pupr);
		const cast = { moderator: people[0]!, officer, agencyId: province.agencies.pupr };
		const { ref } = await reachStatus(test.services, cast, 'in_progress');
		await aPerson(test.services, 'secretary');
		await aPerson(test.services, 'inspector');
		await flagContent(test.services, {
			ref,
			postId: null,
			doer: officer,
			flagger: 'user:1',
			reason: 'spam',
			words: ''
		});
		// A report climbs the ladder of reports, and not here.
		await fileReport(test.services);
		const seen: Record<string, string[]> = {};
		for (const at of ['03T02:00', '04T18:00', '05T02:00', '05T03:00', '06T02:00', '09T02:00', '12T02:00', '13T02:00']) {
			test.clock.set(`2026-11-${at}:00Z`);
			seen[at] = await steps();
		}
		expect(seen).toEqual({
			'03T02:00': [],
			// At night nobody is woken.
			'04T18:00': [],
			'05T02:00': ['flag due'],
			'05T03:00': [],
			'06T02:00': ['flag secretariat'],
			'09T02:00': [],
			'12T02:00': ['flag inspectorate'],
			'13T02:00': []
		});
		const told = await test.db
			.selectFrom('notice')
			.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
			.innerJoin('delivery', (join) =>
				join.onRef('delivery.event_id', '=', 'notice.event_id').onRef('delivery.recipient', '=', 'notice.recipient')
			)
			.select(['audience', 'thread_event.public', 'digest'])
			.select(sql<string>`data ->> 'step'`.as('step'))
			.where('action', '=', 'queue_overdue')
			.execute();
		const audiencesOf = (step: string) => [
			...new Set(told.filter((one) => one.step === step).map(({ audience }) => audience))
		];
		expect(audiencesOf('due')).toEqual(['moderators']);
		expect(audiencesOf('secretariat').sort()).toEqual(['moderators', 'secretariat']);
		expect(audiencesOf('inspectorate')).toEqual(['inspectors']);
		expect(told.every((one) => !one.public && one.digest === 'duties')).toBe(true);
	});
});
