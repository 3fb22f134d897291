import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { VISITOR, type Actor, type Role } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import { findStaff } from '../auth/staff';
import { isInForce } from '../db/in-force';

import { listPlaceValues } from '../queries/answer/case-places';
import type { Services } from '../services';
import { beginBulk } from '../usecases/bulk/begin-bulk';
import { actOnComplaint } from '../usecases/complaint/act-on-complaint';
import { fileReports } from './ladder';
import { startSite } from './servers';

type Doer = Actor & { userId: string };

/** What reports have of the answer: how many events, posts and letters to one person at most; and how many have so much. */
export type Got = { events: number; posts: number; notices: number; twice: number; reports: number };

export type BulkProof = {
	sowMs: number;
	beginMs: number;
	/** How many were done when the site was killed, and how long it took until another one went on with them. */
	doneAtKill: number;
	idleMs: number;
	/** From the first of them to the last, with what lay between. */
	carryMs: number;
	got: Got[];
};

const TEXT =
	'Yth. {nama}, laporan {nomor} kami terima. Tim memeriksa lokasi di {wilayah} besok pagi dan menulis hasilnya.';
const LOOK_EVERY_MS = 50;

/** Answers many reports at once by the built site, kills that in the middle, starts another, and counts what each got. */
export async function proveBulk(house: Services, count: number): Promise<BulkProof> {
	const officer = await holderOf(house, 'officer');
	const [refs, sowMs] = await timed(() => routeReports(house, officer, count));
	const [id, beginMs] = await timed(() => begin(house, officer, refs));
	const site = () => startSite({ databaseUrl: house.env.databaseUrl, secret: house.env.secret[0], jobs: true });
	const began = performance.now();
	const first = await site();
	await untilDone(house, id, Math.ceil(count / 3));
	process.kill(first.pid, 'SIGKILL');
	await first.stop();
	const [doneAtKill, killed] = [await countDone(house, id), performance.now()];
	const second = await site();
	await untilDone(house, id, doneAtKill + 1);
	const idleMs = performance.now() - killed;
	await untilDone(house, id, count);
	const carryMs = performance.now() - began;
	await second.stop();
	return { sowMs, beginMs, doneAtKill, idleMs, carryMs, got: await countGot(house, id) };
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
	const began = performance.now();
	return [await work(), performance.now() - began];
}

async function holderOf({ db, env, now }: Services, role: Role): Promise<Doer> {
	const today = dayOf(now(), env.zone);
	const held = db.selectFrom('membership').select('user_id').where('role', '=', role).where(isInForce(today));
	const { user_id } = await held.orderBy('id').limit(1).executeTakeFirstOrThrow();
	return findStaff({ db, now, env }, user_id);
}

/** Reports of one account, verified and with one agency, as they wait for its officer. */
async function routeReports(house: Services, officer: Doer, count: number): Promise<string[]> {
	const moderator = await holderOf(house, 'moderator');
	const { userId } = await holderOf(house, 'facilitator');
	const agencyId = officer.appointments.flatMap((one) => one.agencyId ?? [])[0] ?? '';
	const refs = await fileReports(house, count, { ...VISITOR, userId });
	for (const ref of refs)
		await actOnComplaint(house, { ref, doer: moderator, formKey: null, act: { action: 'route', agencyId } });
	return refs;
}

async function begin(house: Services, doer: Doer, refs: readonly string[]): Promise<string> {
	const begun = await beginBulk(house, {
		doer,
		formKey: randomUUID(),
		act: 'answer',
		chosen: refs.map((ref) => ({ ref, seen: null })),
		input: { text: TEXT },
		placesOf: (threadIds) => listPlaceValues(house, threadIds)
	});
	if (!begun.ok) throw new Error(begun.refusal);
	return begun.value.id;
}

async function untilDone(house: Services, id: string, count: number): Promise<void> {
	while ((await countDone(house, id)) < count) await wait(LOOK_EVERY_MS);
}

async function countDone({ db }: Services, id: string): Promise<number> {
	const { many } = await db
		.selectFrom('bulk_item')
		.select((eb) => eb.fn.countAll<number>().as('many'))
		.where('bulk_id', '=', id)
		.where('outcome', 'is not', null)
		.executeTakeFirstOrThrow();
	return many;
}

async function countGot({ db }: Services, id: string): Promise<Got[]> {
	const { rows } = await sql<Got>`
		with got as (
			select item.thread_id, count(distinct event.id)::int as events, count(distinct event.data->>'postId')::int as posts,
				count(notice.*) filter (where notice.audience = 'reporter')::int as notices,
				(count(notice.*) - count(distinct (notice.recipient, notice.event_id)))::int as twice
			from bulk_item as item
			left join thread_event as event on event.thread_id = item.thread_id and event.action = 'answer'
			left join notice on notice.event_id = event.id
			where item.bulk_id = ${id} group by item.thread_id
		)
		select events, posts, notices, twice, count(*)::int as reports from got group by 1, 2, 3, 4`.execute(db);
	return rows;
}
