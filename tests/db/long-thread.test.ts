import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { LeafAsked } from '$lib/domain/complaint/leaf';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { countStatements, type Counted } from '../support/statements';

const test = useDatabase();
const REPLIES = 1000;
const PAGES = 20;
let province: Province;
let moderator: Actor, officer: Actor, citizen: Actor & { userId: string };
let report: { ref: string; threadId: string };
let counted: Counted;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	citizen = await aPerson(test.services);
	report = await fileReport(test.services);
	await act(moderator, { action: 'route', agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' });
	await addReplies();
	await act(officer, { action: 'answer', text: 'Tim memeriksa jembatan Selasa pagi bersama kepala desa.' });
	counted = countStatements(test);
});
afterAll(() => counted.close());

async function act(doer: Actor, act: Parameters<typeof actOnComplaint>[1]['act']) {
	const outcome = await actOnComplaint(test.services, { ref: report.ref, doer, act, formKey: null });
	if (!outcome.ok) throw new Error(outcome.refusal);
}

/** Each says its own number: "balasan-7". */
const addReplies = () =>
	test.db.transaction().execute(async (trx) => {
		await sql`create temporary table reply on commit drop as
			select gen_random_uuid() as id, gen_random_uuid() as event_id, nth, last_seq + nth as seq, last_event_at as at
			from thread, generate_series(1, ${REPLIES}::int) as nth where thread.id = ${report.threadId}::uuid`.execute(trx);
		await sql`insert into thread_event (id, thread_id, seq, at, action, actor_role, actor_user_id, public, data)
			select event_id, ${report.threadId}::uuid, seq, at, 'reply', 'citizen', ${citizen.userId}::uuid, true,
				jsonb_build_object('postId', id) from reply`.execute(trx);
		await sql`insert into post (id, thread_id, event_id, kind, author_role, author_user_id, body, body_html, created_at)
			select id, ${report.threadId}::uuid, event_id, 'reply', 'citizen', ${citizen.userId}::uuid, 'balasan-' || nth,
				'<p>balasan-' || nth || '.</p>', at from reply`.execute(trx);
		await sql`update thread set last_seq = last_seq + ${REPLIES}::int where id = ${report.threadId}::uuid`.execute(trx);
	});

const page = async (asked: LeafAsked, actor: Actor = VISITOR) => {
	const found = await findComplaintPage(test.services, report.ref, { actor, voice: null }, asked);
	if (!found) throw new Error('not found');
	return found;
};
const repliesIn = (shown: unknown) =>
	[...JSON.stringify(shown).matchAll(/balasan-(\d+)/g)].map(([, nth]) => Number(nth));
const replyWith = async (nth: number) =>
	(await test.db.selectFrom('post').select('id').where('body', '=', `balasan-${nth}`).executeTakeFirstOrThrow()).id;

describe('a report with a thousand replies', () => {
	it('is shown in pages, each with its own words and no others, whoever reads', async () => {
		const pages = await Promise.all(Array.from({ length: PAGES }, (_, index) => page(index + 1)));
		expect(pages.every(({ journey }) => journey.leaf.pages === PAGES)).toBe(true);
		expect(pages.flatMap(repliesIn)).toEqual(Array.from({ length: REPLIES }, (_, index) => index + 1));
		for (const actor of [officer, moderator]) expect(repliesIn(await page(7, actor))).toEqual(repliesIn(pages[6]));
		expect(repliesIn(await page('all'))).toHaveLength(REPLIES);
	});

	it('tells the last official answer on its first page, and the way it came on every one', async () => {
		const [first, last] = [await page(1), await page('last')];
		expect(first.journey.answer).toMatchObject({ kind: 'official_answer' });
		expect(last.journey).toMatchObject({ answer: null, leaf: { page: PAGES } });
		expect(last.journey.entries.at(-1)).toMatchObject({ kind: 'official_answer' });
		for (const { complaint } of [first, last]) expect(complaint.trail).toHaveLength(1);
	});

	it('leads from a post to its page, and keeps what is hidden hidden there and in what is pinned', async () => {
		const [post, other] = [await replyWith(777), await replyWith(778)];
		expect(repliesIn((await page({ post })).journey.entries)).toContain(777);
		await test.db.updateTable('post').set({ hidden_at: new Date() }).where('id', '=', post).execute();
		await test.db.updateTable('post').set({ hidden_at: new Date(), held: 'waiting' }).where('id', '=', other).execute();
		const { journey } = await page({ post });
		expect(repliesIn(journey)).not.toContain(777);
		expect(journey.entries).toContainEqual(expect.objectContaining({ id: post, html: null }));
		expect(repliesIn(await page('all'))).toHaveLength(REPLIES - 2);
		expect((await page({ post: other })).journey.leaf.page).toBe(1);
	});

	it('asks as much of the database as a short one', async () => {
		const read = (ref: string, asked: LeafAsked) => () =>
			findComplaintPage(counted.services, ref, { actor: VISITOR, voice: null }, asked);
		const short = await fileReport(test.services);
		await actOnComplaint(test.services, {
			ref: short.ref,
			doer: moderator,
			act: { action: 'route', agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' },
			formKey: null
		});
		await counted.during(read(short.ref, 1));
		const [few, many] = [await counted.during(read(short.ref, 1)), await counted.during(read(report.ref, 'last'))];
		// The words of its posts, which the short one has none of.
		expect(many.length).toBeLessThanOrEqual(few.length + 1);
	});
});
