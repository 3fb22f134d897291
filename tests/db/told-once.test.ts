import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LETTERS, type Letters } from '$lib/domain/follow/letters';
import { aComplaintEvent } from '$lib/domain/complaint/event.fixture';
import { audiencesOf } from '$lib/domain/complaint/notice';
import { isNews } from '$lib/domain/follow/news';
import { channelsOf, WAYS, type Way } from '$lib/domain/notice/channel';
import { envWith } from '$lib/server/env';
import { tellSome } from '$lib/server/notices/fan-out';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters, writeSomeLetters } from '$lib/server/notices/mail/write-letters';
import { claimPush } from '$lib/server/notices/push/claims';
import { sendDuePushes } from '$lib/server/notices/push/send-pushes';
import { spreadSomePushes } from '$lib/server/notices/push/spread-pushes';
import { makeVapidKey } from '$lib/server/notices/push/vapid';
import type { Services } from '$lib/server/services';
import type { Database } from '$lib/server/db/schema';
import type { Transaction } from 'kysely';
import { useDatabase } from '../support/database';
import { AGENCY, OTHER, addPerson, addThread, happen, seedProvince } from '../support/mail-thread';
import {
	letWrite,
	onScreen,
	startPushService,
	type Answer,
	type Device,
	type PushService
} from '../support/push-service';

/** `npm run notices-proof` sets it to 10,000. */
const EVENTS = Number(process.env['FKP_PROOF_EVENTS'] ?? 12);
const RUNS = EVENTS > 100 ? 1 : 3;
const PEOPLE = 5;
/** One of them works at the agency. */
const OFFICER = 0;
const test = useDatabase();
const people: string[] = [];
let service: PushService;
let house: Services;
let devices: (Device | null)[] = [];

beforeAll(async () => {
	await seedProvince(test);
	for (let nth = 0; nth < PEOPLE; nth += 1)
		people.push(await addPerson(test, `orang-${nth}`, nth === OFFICER ? { role: 'officer', agencyId: AGENCY.id } : {}));
	service = await startPushService();
	const reachable = { pushHosts: [service.host], outboundHosts: new Set([service.host]) };
	house = { ...test.services, env: envWith(test.services.env, reachable) };
	await makeVapidKey(house);
});

afterAll(() => service.close());

/** What one person wants to hear of, each beside how. */
const SUBJECTS = {
	agency: { agency_id: AGENCY.id },
	other: { agency_id: OTHER.id },
	district: { district_code: '82.71' },
	both: { agency_id: AGENCY.id, category_slug: 'kesehatan' }
} as const;
type Subject = keyof typeof SUBJECTS;

const how = fc.record({ letters: fc.constantFrom(...LETTERS), paused: fc.boolean() });
type How = { letters: Letters; paused: boolean };
const person = fc.record({
	follows: fc.uniqueArray(fc.tuple(fc.constantFrom(...(Object.keys(SUBJECTS) as Subject[])), how), {
		selector: ([subject]) => subject,
		maxLength: 3
	}),
	from: fc.integer({ min: 0, max: 23 }),
	until: fc.integer({ min: 0, max: 23 }),
	way: fc.constantFrom(...WAYS),
	/** Of what is gathered once a day. */
	gathered: fc.constantFrom(...WAYS),
	own: fc.constantFrom(...WAYS),
	duties: fc.constantFrom(...WAYS),
	dutiesDaily: fc.boolean(),
	/** `lost`: its push service will say that it is gone. */
	device: fc.constantFrom('none', 'kept', 'lost')
});
const STEPS = [
	'spread',
	'crash_spread',
	'crash_letters',
	'crash_pushes',
	'pushes_die',
	'lease',
	'letters',
	'pushes',
	'digests',
	'two',
	'hours'
] as const;
const happening = fc.record({
	action: fc.constantFrom('route', 'accept', 'answer'),
	agency: fc.constantFrom(AGENCY.id, OTHER.id),
	actor: fc.option(fc.integer({ min: 0, max: PEOPLE - 1 })),
	reporter: fc.option(fc.integer({ min: 0, max: PEOPLE - 1 })),
	/** Who follows this very report. */
	own: fc.option(fc.tuple(fc.integer({ min: 0, max: PEOPLE - 1 }), how)),
	then: fc.array(fc.constantFrom(...STEPS), { maxLength: 3 })
});
type Person = {
	follows: [Subject, How][];
	from: number;
	until: number;
	way: Way;
	gathered: Way;
	own: Way;
	duties: Way;
	dutiesDaily: boolean;
	device: 'none' | 'kept' | 'lost';
};
type Event = (typeof happening extends fc.Arbitrary<infer T> ? T : never) & { action: 'route' | 'accept' | 'answer' };

const BATCH = 2;
/** A letter of the day names so many matters and counts the rest: no day has more of them here. */
const A_DAY = 24;
/** So many happen at the same moment, in transactions of their own. */
const AT_ONCE = EVENTS > 100 ? A_DAY : 2;
const CLOSENESS: Record<Subject, number> = { both: 1, agency: 2, other: 2, district: 2 };

/** As whom somebody hears of an event by the law, and how; null: not at all. */
function lawful(
	nth: number,
	person: Person,
	event: Event
): { as: 'own' | 'duties' | 'followed'; letters: Letters } | null {
	if (event.reporter === nth) return { as: 'own', letters: 'at_once' };
	if (event.actor === nth) return null;
	const shown = { confidential: false, published: true, hidden: false };
	const happened = aComplaintEvent({ action: event.action, role: 'officer', ...statusesOf(event.action) });
	const isTold = audiencesOf(happened, shown).includes('officers');
	if (nth === OFFICER && event.agency === AGENCY.id && isTold)
		return { as: 'duties', letters: person.dutiesDaily ? 'daily' : 'at_once' };
	const letters = followedBy(nth, person, event);
	return letters && { as: 'followed', letters };
}

/** By the closest of what they follow, or not at all. */
function followedBy(nth: number, { follows }: Person, event: Event): Letters | null {
	const own = event.own?.[0] === nth ? [event.own[1]] : [];
	const fits = (subject: Subject) => subject === 'district' || (subject === 'other') === (event.agency === OTHER.id);
	const around = isNews('complaint', { action: event.action, ...statusesOf(event.action) })
		? follows.filter(([subject]) => fits(subject)).toSorted(([a], [b]) => CLOSENESS[a] - CLOSENESS[b])
		: [];
	const [by] = [...own, ...around.map(([, wish]) => wish)];
	return by && !by.paused && by.letters !== 'none' ? by.letters : null;
}

const statusesOf = (action: Event['action']) =>
	action === 'route'
		? ({ from: 'submitted', to: 'routed' } as const)
		: ({ from: 'in_progress', to: 'in_progress' } as const);

const crash = (work: (trx: Transaction<Database>) => Promise<unknown>) =>
	test.db
		.transaction()
		.execute(async (trx) => {
			await work(trx);
			throw new Error('died before it was kept');
		})
		.catch(() => undefined);

/** What a person is told by letters and by their device, as the law has it. */
function lawfulChannels(person: Person, { as, letters }: NonNullable<ReturnType<typeof lawful>>): string[] {
	const ways = { own: person.own, duties: person.duties, followed: person.way };
	const way = letters === 'daily' ? person.gathered : ways[as];
	const channels = channelsOf(way, person.device === 'kept');
	return channels.map((channel) =>
		channel === 'mail' ? letterOf(person, letters) : letters === 'daily' ? 'gathered push' : 'push'
	);
}

/** Whether the mail took over, or the device was known to be gone, is a matter of minutes. */
const letterOf = ({ device, way }: Person, letters: string): string =>
	device === 'lost' && way === 'push' ? 'some letter' : letters;

let died = 0;
const pushes = () => sendDuePushes(house);

/** The push services take everything and break off before they say so. Five times in a row would be given up. */
async function pushesDie(): Promise<void> {
	if (died >= 3) return;
	died += 1;
	answer('dies');
	await pushes();
	answer(201);
}

async function pushesArrive(): Promise<void> {
	await pushes();
	died = 0;
}

const lost = new Set<Device>();
const answer = (said: Answer) => {
	for (const device of devices) if (device) device.answers(lost.has(device) ? 410 : said);
};

const spread = (batch = BATCH) => test.db.transaction().execute((trx) => tellSome(trx, test.services, batch));

const DO: Record<(typeof STEPS)[number], () => Promise<unknown>> = {
	spread: () => spread(),
	crash_spread: () => crash((trx) => tellSome(trx, test.services, BATCH)),
	crash_letters: () => crash((trx) => writeSomeLetters(trx, test.services)),
	crash_pushes: () => crash((trx) => spreadSomePushes(trx, house)),
	pushes_die: pushesDie,
	lease: () => claimPush(test.db, test.clock.now()),
	letters: () => writeDueLetters(test.services),
	pushes: pushesArrive,
	digests: () => writeDueDigests(test.services),
	two: () =>
		Promise.all([
			spread(),
			writeDueLetters(test.services),
			pushesArrive(),
			writeDueDigests(test.services),
			pushesArrive(),
			spread()
		]),
	hours: () => Promise.resolve(test.clock.advance({ hours: 5 }))
};

const insertFollow = (nth: number, subject: object, { letters, paused }: How) =>
	test.db
		.insertInto('follow')
		.values({
			user_id: people[nth] ?? '',
			thread_id: null,
			...subject,
			letters,
			paused_at: paused ? test.clock.now() : null,
			at: test.clock.now()
		})
		.execute();

async function begin(crowd: readonly Person[]): Promise<void> {
	test.clock.set('2026-11-24T05:00:00Z');
	for (const table of ['mail', 'fan_out', 'notice', 'follow', 'push_subscription'] as const)
		await test.db.deleteFrom(table).execute();
	devices = await Promise.all(crowd.map(({ device }, nth) => giveDevice(people[nth] ?? '', device)));
	for (const [nth, { follows, from, until, way, gathered, own, duties, dutiesDaily }] of crowd.entries()) {
		const ways = { followed_way: way, gathered_way: gathered, own_way: own, duties_way: duties };
		const hours = { quiet_from: from, quiet_until: until, duties_daily: dutiesDaily, ...ways };
		await test.db
			.updateTable('app_user')
			.set(hours)
			.where('id', '=', people[nth] ?? '')
			.execute();
		for (const [subject, wish] of follows) {
			await insertFollow(nth, SUBJECTS[subject], wish);
			// Of two that are equally close the elder counts.
			test.clock.advance({ minutes: 1 });
		}
	}
}

async function giveDevice(userId: string, kind: Person['device']): Promise<Device | null> {
	if (kind === 'none') return null;
	const device = service.device();
	if (kind === 'lost') lost.add(device);
	device.answers(kind === 'lost' ? 410 : 201);
	await letWrite(house, { userId, device, at: test.clock.now() });
	return device;
}

/** Returns the numbers of the reports, each beside what happened to it. */
async function takePlace(events: readonly Event[]): Promise<[Event, string][]> {
	const reports = await Promise.all(
		events.map(async (event) => {
			const reporterId = event.reporter === null ? undefined : people[event.reporter];
			const thread = await addThread(test, reporterId === undefined ? {} : { reporterId });
			if (event.own) await insertFollow(event.own[0], { thread_id: thread.id }, event.own[1]);
			return { event, thread };
		})
	);
	test.clock.advance({ minutes: 1 });
	await Promise.all(
		reports.map(({ event, thread }) => {
			const doer = event.actor === null ? null : (people[event.actor] ?? null);
			const who = { role: 'officer', userId: doer, agency: event.agency, agencyId: AGENCY.id } as const;
			return happen(test, thread, event.action, { ...who, ...statusesOf(event.action) });
		})
	);
	for (const step of events.slice(0, 4).flatMap(({ then }) => then)) await DO[step]();
	return reports.map(({ event, thread }) => [event, thread.ref]);
}

/** As several machines note the crowds, until none is left. */
async function spreadAll(): Promise<void> {
	const several = () => Promise.all(Array.from({ length: 6 }, () => spread(PEOPLE + 1)));
	while ((await several()).some(Boolean));
}

async function passNight(): Promise<void> {
	await spreadAll();
	test.clock.advance({ hours: 24 });
	await DO.two();
}

/** Days in which the jobs run undisturbed. */
async function runDry(): Promise<void> {
	for (let day = 0; day < 6; day += 1) {
		await spreadAll();
		await DO.two();
		// Quiet hours leave one at least in a day.
		for (let hour = 0; hour < 24; hour += 1) {
			test.clock.advance({ hours: 1 });
			if (day === 0 || hour % 6 === 0) await pushesArrive();
		}
	}
	await DO.letters();
	await DO.digests();
}

/** So many matters a summary on a screen speaks of; null: it is no summary. */
const mattersIn = (title: string): number | null =>
	title.startsWith('Satu ') ? 1 : Number(/^(\d+) (?:kabar|perkara)/.exec(title)?.[1] ?? 0) || null;

/** How often each person was told of each report, in which letters; and of how many in summaries on their screen. */
async function toldOf(crowd: readonly Person[], reporterOf: ReadonlyMap<string, number | null>) {
	const told = new Map<string, string[]>();
	const tell = (key: string, how: string) => told.set(key, [...(told.get(key) ?? []), how]);
	const mails = await test.db.selectFrom('mail').select(['recipient', 'audience', 'body_text as text']).execute();
	for (const { recipient, audience, text } of mails)
		for (const [ref] of new Map(Array.from(text.matchAll(/7Q4M-[0-9A-Z]{4}/g), ([found]) => [found, true]))) {
			const nth = recipient === 'reporter' ? reporterOf.get(ref) : people.indexOf(recipient.slice(5));
			const person = crowd[nth ?? -1];
			const letters = audience === 'following' || audience === 'digest' ? 'daily' : 'at_once';
			tell(`${ref} ${nth}`, person ? letterOf(person, letters) : letters);
		}
	const gathered: Record<string, number> = {};
	for (const [nth, device] of devices.entries())
		for (const { said, died } of device?.shown ?? []) {
			const matters = mattersIn(said.title);
			if (matters && !died) gathered[nth] = (gathered[nth] ?? 0) + matters;
		}
	for (const [nth, device] of devices.entries())
		for (const body of device ? onScreen(device, ({ title }) => mattersIn(title) === null) : [])
			tell(`${body.slice(0, 9)} ${nth}`, 'push');
	for (const how of told.values()) how.sort();
	return { told: Object.fromEntries(told), gathered };
}

it(
	`tells each who is to hear once, in the way that they chose, whatever dies meanwhile: ${EVENTS} events`,
	async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(person, { minLength: PEOPLE, maxLength: PEOPLE }),
				fc.array(happening, { minLength: EVENTS, maxLength: EVENTS }),
				async (crowd, events) => {
					await begin(crowd as Person[]);
					const due: Record<string, string[]> = {};
					const gathered: Record<string, number> = {};
					const reporterOf = new Map<string, number | null>();
					for (let at = 0; at < events.length; at += AT_ONCE) {
						if (at % A_DAY === 0) await passNight();
						for (const [event, ref] of await takePlace((events as Event[]).slice(at, at + AT_ONCE))) {
							reporterOf.set(ref, event.reporter);
							for (const [nth, one] of (crowd as Person[]).entries()) {
								const hears = lawful(nth, one, event);
								const ways = hears ? lawfulChannels(one, hears) : [];
								const single = ways.filter((way) => way !== 'gathered push');
								if (single.length > 0) due[`${ref} ${nth}`] = single.toSorted();
								if (single.length < ways.length) gathered[nth] = (gathered[nth] ?? 0) + 1;
							}
						}
					}
					await runDry();
					expect(await toldOf(crowd as Person[], reporterOf)).toEqual({ told: due, gathered });
				}
			),
			{ numRuns: RUNS, endOnFailure: true }
		);
	},
	EVENTS * 1_000 + 240_000
);
