import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { LETTERS, type Letters } from '$lib/domain/follow/letters';
import { isNews } from '$lib/domain/follow/news';
import { tellSomeFollowers } from '$lib/server/notices/fan-out';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters, writeSomeLetters } from '$lib/server/notices/mail/write-letters';
import type { Database } from '$lib/server/db/schema';
import type { Transaction } from 'kysely';
import { useDatabase } from '../support/database';
import { AGENCY, OTHER, addPerson, addThread, happen, seedProvince } from '../support/mail-thread';

/** `npm run notices-proof` sets it to 10,000. */
const EVENTS = Number(process.env['FKP_PROOF_EVENTS'] ?? 12);
const RUNS = EVENTS > 100 ? 1 : 3;
const PEOPLE = 5;
const test = useDatabase();
const people: string[] = [];

beforeAll(async () => {
	await seedProvince(test);
	for (let nth = 0; nth < PEOPLE; nth += 1) people.push(await addPerson(test, `orang-${nth}`));
});

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
	until: fc.integer({ min: 0, max: 23 })
});
const STEPS = ['spread', 'crash_spread', 'crash_letters', 'letters', 'digests', 'two', 'hours'] as const;
const happening = fc.record({
	action: fc.constantFrom('route', 'accept', 'answer'),
	agency: fc.constantFrom(AGENCY.id, OTHER.id),
	actor: fc.option(fc.integer({ min: 0, max: PEOPLE - 1 })),
	/** Who follows this very report. */
	own: fc.option(fc.tuple(fc.integer({ min: 0, max: PEOPLE - 1 }), how)),
	then: fc.array(fc.constantFrom(...STEPS), { maxLength: 3 })
});
type Person = { follows: [Subject, How][]; from: number; until: number };
type Event = (typeof happening extends fc.Arbitrary<infer T> ? T : never) & { action: 'route' | 'accept' | 'answer' };

const BATCH = 2;
const CLOSENESS: Record<Subject, number> = { both: 1, agency: 2, other: 2, district: 2 };

/** How somebody hears of an event by the law: by the closest of what they follow, or not at all. */
function lawful(nth: number, { follows }: Person, event: Event): Letters | null {
	if (event.actor === nth) return null;
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

const spread = () => test.db.transaction().execute((trx) => tellSomeFollowers(trx, test.services, BATCH));

const DO: Record<(typeof STEPS)[number], () => Promise<unknown>> = {
	spread,
	crash_spread: () => crash((trx) => tellSomeFollowers(trx, test.services, BATCH)),
	crash_letters: () => crash((trx) => writeSomeLetters(trx, test.services)),
	letters: () => writeDueLetters(test.services),
	digests: () => writeDueDigests(test.services),
	two: () => Promise.all([spread(), writeDueLetters(test.services), writeDueDigests(test.services), spread()]),
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
	for (const table of ['mail', 'fan_out', 'notice', 'follow'] as const) await test.db.deleteFrom(table).execute();
	for (const [nth, { follows, from, until }] of crowd.entries()) {
		const hours = { quiet_from: from, quiet_until: until };
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

async function takePlace(event: Event): Promise<string> {
	const thread = await addThread(test);
	if (event.own) await insertFollow(event.own[0], { thread_id: thread.id }, event.own[1]);
	test.clock.advance({ minutes: 1 });
	const doer = event.actor === null ? null : (people[event.actor] ?? null);
	const who = { role: 'officer', userId: doer, agency: event.agency, agencyId: AGENCY.id } as const;
	await happen(test, thread, event.action, { ...who, ...statusesOf(event.action) });
	for (const step of event.then) await DO[step]();
	return thread.ref;
}

/** A letter of the day names so many matters and counts the rest: no day has more of them here. */
const A_DAY = 25;

async function passNight(): Promise<void> {
	while (await spread());
	test.clock.advance({ hours: 24 });
	await DO.two();
}

/** Days in which the jobs run undisturbed. */
async function runDry(): Promise<void> {
	for (let day = 0; day < 3; day += 1) {
		while (await spread());
		await DO.two();
		test.clock.advance({ hours: 24 });
	}
	await DO.letters();
	await DO.digests();
}

/** How often each person was told of each report, in which letters. */
async function toldOf() {
	const told = new Map<string, string[]>();
	const mails = await test.db.selectFrom('mail').select(['recipient', 'audience', 'body_text as text']).execute();
	for (const { recipient, audience, text } of mails)
		for (const [ref] of new Map(Array.from(text.matchAll(/7Q4M-[0-9A-Z]{4}/g), ([found]) => [found, true]))) {
			const key = `${ref} ${people.indexOf(recipient.slice(5))}`;
			told.set(key, [...(told.get(key) ?? []), audience === 'following' ? 'daily' : 'at_once']);
		}
	return Object.fromEntries(told);
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
					for (const [at, event] of (events as Event[]).entries()) {
						if (at % A_DAY === A_DAY - 1) await passNight();
						const ref = await takePlace(event);
						for (const [nth, one] of (crowd as Person[]).entries()) {
							const letters = lawful(nth, one, event);
							if (letters) due[`${ref} ${nth}`] = [letters];
						}
					}
					await runDry();
					expect(await toldOf()).toEqual(due);
				}
			),
			{ numRuns: RUNS, endOnFailure: true }
		);
	},
	EVENTS * 1_000 + 60_000
);
