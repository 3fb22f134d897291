import { sql, type Transaction } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { NUMBERS_MOST } from '$lib/forms/consultation/numbers';
import type { Database } from '$lib/server/db/schema';
import { tellCrowds, tellSome } from '$lib/server/notices/fan-out';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { keepWindows } from '$lib/server/usecases/consultation/move-stage';
import { aPerson, aProvince } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { anAnswer, answerInputs } from '../support/inputs';
import { useDatabase } from '../support/database';

/** As many as came to no consultation yet: 20,000 by hand. */
const CROWD = Number(process.env['FKP_PROOF_CROWD'] ?? 1_200);
const BATCH = Math.ceil(CROWD / 4);
const test = useDatabase();
let topic: Prepared;

beforeAll(async () => {
	const { agencies } = await aProvince(test.services);
	topic = await aConsultation(test, agencies.dinkes, 'open');
});

/** So many rows a statement writes, on a machine that is busy as well. */
const A_STATEMENT = 2_000;

async function inParts(count: number, write: (from: number, to: number) => Promise<unknown>): Promise<void> {
	for (let from = 1; from <= count; from += A_STATEMENT) await write(from, Math.min(count, from + A_STATEMENT - 1));
}

/** Signs so many people in, who get no letters of anything else. */
const attend = (names: string, count: number) => inParts(count, (from, to) => attendSome(names, from, to));

const attendSome = (names: string, from: number, to: number) =>
	sql`
		with held as (
			insert into meeting (thread_id, title, starts_at, ends_at, sign_in_code)
			values (${topic.threadId}, 'Forum tatap muka', now(), now() + interval '1 hour', ${`${names} ${from}`}) returning id
		), people as (
			insert into app_user (email, name, password_hash, email_confirmed_at, created_at)
			select ${names} || nth || '@orang.test', ${names} || nth, '-', now(), now() from generate_series(${from}::int, ${to}::int) as nth
			returning id
		)
		insert into attendance (meeting_id, thread_id, user_id, name, unsur, channel, form_key, at)
		select held.id, ${topic.threadId}, people.id, 'Peserta', 'academic', 'list', gen_random_uuid(), ${test.clock.now()}
		from held, people`.execute(test.db);

const noticesOf = (audience: 'participants' | 'followers' | 'facilitators') =>
	test.db
		.selectFrom('notice')
		.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
		.select('recipient')
		.where('action', '=', 'close_inputs')
		.where('audience', '=', audience)
		.execute();

const waiting = () => test.db.selectFrom('fan_out').select(['groups', 'after']).execute();

const dying = (work: (trx: Transaction<Database>) => Promise<unknown>) =>
	test.db
		.transaction()
		.execute(async (trx) => {
			await work(trx);
			throw new Error('died before it was kept');
		})
		.catch(() => undefined);

it(`is noted by a job, each of ${CROWD} once, and the act leaves one row for all of them`, async () => {
	await attend('peserta', CROWD);
	await attend('keduanya', 1);
	// Who takes part and follows as well hears in the first of the two groups.
	const both = test.db.selectFrom('app_user').select('id').where('email', 'like', 'keduanya%');
	const { id: user_id } = await both.executeTakeFirstOrThrow();
	const neighbour = await aPerson(test.services);
	const at = test.clock.now();
	for (const id of [user_id, neighbour.userId])
		await test.db.insertInto('follow').values({ thread_id: topic.threadId, user_id: id, at }).execute();
	test.clock.advance({ days: 14 });
	await keepWindows(test.services);
	expect(await waiting()).toEqual([{ groups: ['participants', 'followers'], after: '' }]);
	expect([(await noticesOf('participants')).length, (await noticesOf('facilitators')).length]).toEqual([0, 1]);
	test.clock.advance({ minutes: 1 });
	await attend('sesudahnya', 3);
	const some = () => test.db.transaction().execute((trx) => tellSome(trx, test.services, BATCH));
	await some();
	await dying((trx) => tellSome(trx, test.services, BATCH));
	expect(await noticesOf('participants')).toHaveLength(BATCH);
	await Promise.all([some(), some(), tellCrowds(test.services)]);
	await tellCrowds(test.services);
	expect(await waiting()).toEqual([]);
	const told = await noticesOf('participants');
	expect([told.length, new Set(told.map(({ recipient }) => recipient)).size]).toEqual([CROWD + 1, CROWD + 1]);
	expect(await noticesOf('followers')).toEqual([{ recipient: `user:${neighbour.userId}` }]);
	while (await isLeft()) await writeDueLetters(test.services);
	const letters = test.db.selectFrom('mail').select('recipient').where('audience', '=', 'participants');
	expect(await letters.execute()).toHaveLength(CROWD + 1);
});

/** As many as one answer may be for. */
const ANSWERED = Math.min(CROWD, NUMBERS_MOST);

/** Inputs of accounts and of guests, by turns, each person one. */
const giveInputs = (asked: Prepared, count: number) => inParts(count, (from, to) => giveSome(asked, from, to));

const giveSome = ({ threadId }: Prepared, from: number, to: number) =>
	sql`
		with people as (
			select id, row_number() over (order by id) as nth from app_user where email like 'peserta%' offset ${from - 1}::int limit ${to - from + 1}::int
		), events as (
			insert into thread_event (thread_id, seq, at, action, actor_role, public, data)
			select ${threadId}, 1000000 + nth, ${test.clock.now()}, 'contribute', 'citizen', true, jsonb_build_object('postId', gen_random_uuid())
			from people
			returning id, seq - 1000000 as nth, at
		), posts as (
			insert into post (thread_id, event_id, kind, author_role, author_user_id, body, body_html, created_at)
			select ${threadId}, events.id, 'input', case when nth % 2 = 0 then 'citizen' else 'anyone' end,
				case when nth % 2 = 0 then people.id end, 'Loket buka pagi.', '<p>Loket buka pagi.</p>', at
			from events join people using (nth)
			returning id, author_user_id
		), guests as (
			insert into guest (post_id, code_hash, sealed, has_contact) select id, id, '', true from posts where author_user_id is null
		)
		insert into input (post_id, thread_id, number, kind, unsur, channel)
		select id, ${threadId}, ${from - 1}::int + row_number() over (order by id), 'propose', 'service_user', 'web' from posts`.execute(
		test.db
	);

it(`hears of one answer to ${ANSWERED} inputs by the same job, and of what is decided, each once`, async () => {
	const asked = await aConsultation(test, topic.agencyId, 'open');
	await giveInputs(asked, CROWD);
	const numbers = Array.from({ length: ANSWERED }, (_, nth) => nth + 1);
	await answerInputs(test.services, anAnswer(asked.slug, asked.facilitator, { numbers }));
	expect(await waiting()).toEqual([{ groups: ['contributors'], after: '' }]);
	const some = () => test.db.transaction().execute((trx) => tellSome(trx, test.services, BATCH));
	await some();
	await dying((trx) => tellSome(trx, test.services, BATCH));
	await Promise.all([some(), some(), tellCrowds(test.services)]);
	await tellCrowds(test.services);
	const told = await toldOf('dispose');
	expect([told.length, new Set(told).size]).toEqual([ANSWERED, ANSWERED]);
	expect(new Set(told.map((recipient) => recipient.split(':')[0]))).toEqual(new Set(['user', 'guest']));
	while (await isLeft()) await writeDueLetters(test.services);
	const letters = await test.db
		.selectFrom('mail')
		.select('body_text as text')
		.where('audience', '=', 'contributors')
		.execute();
	expect(letters).toHaveLength(ANSWERED);
	expect(Math.max(...letters.map(({ text }) => text.length))).toBeLessThan(3_000);
	// Whoever gave an input has taken part, and hears what becomes of it all.
	test.clock.advance({ days: 14 });
	await keepWindows(test.services);
	await tellCrowds(test.services);
	// With the two who facilitate for the agency.
	expect(new Set(await toldOf('close_inputs', asked.threadId)).size).toBe(CROWD + 2);
});

async function toldOf(action: 'dispose' | 'close_inputs', threadId?: string): Promise<string[]> {
	const rows = await test.db
		.selectFrom('notice')
		.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
		.select('recipient')
		.where('action', '=', action)
		.$if(threadId !== undefined, (query) => query.where('thread_event.thread_id', '=', threadId ?? ''))
		.execute();
	return rows.map(({ recipient }) => recipient);
}

const isLeft = () =>
	test.db.selectFrom('delivery').select('event_id').where('due_at', '<=', test.clock.now()).limit(1).executeTakeFirst();
