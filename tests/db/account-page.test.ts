import { envWith } from '$lib/server/env';
import type { OwnState } from '$lib/domain/complaint/own-state';
import { VISITOR } from '$lib/domain/actor/actor';
import { issueToken } from '$lib/server/auth/email-token';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { allowAttempt, MINUTE } from '$lib/server/auth/rate-limit';
import { DEMO_ACCOUNTS } from '$demo/play/accounts';
import { trackingToken } from '$lib/server/identity/access-code';
import { findOpenedThread } from '$lib/server/identity/opened-thread';
import { createSeal } from '$lib/server/identity/seal';
import { listMyAppointments } from '$lib/server/queries/account/my-appointments';
import { listFollowed, listMyReports } from '$lib/server/queries/account/my-reports';
import { signInDemo } from '$demo/play/sign-in';
import { sweepAccess } from '$lib/server/usecases/account/sweep-access';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;

beforeAll(async () => {
	province = await aProvince(test.services);
});

async function file(userId: string, confidential = false) {
	test.clock.advance({ minutes: 1 });
	return fileReport(test.services, { doer: { ...VISITOR, userId }, confidential });
}

const publish = (threadId: string) =>
	test.db.updateTable('thread').set({ published_at: test.clock.now() }).where('id', '=', threadId).execute();

describe('my reports', () => {
	it('are counted by the session of nobody but me while they wait for me', async () => {
		const [me, other] = [await aPerson(test.services), await aPerson(test.services)];
		const [mine] = [await file(me.userId, true), await file(me.userId), await file(other.userId)];
		const waitingFor = async (userId: string) => {
			const keeper = sessionKeeper(test.services);
			const { id } = await keeper.createSession(userId, { createdAt: test.clock.now(), device: 'Firefox' });
			return (await keeper.validateSession(id)).user?.waiting;
		};
		expect([await waitingFor(me.userId), await waitingFor(other.userId)]).toEqual([0, 0]);
		await test.db
			.updateTable('complaint')
			.set({ status: 'needs_completion' })
			.where('thread_id', '=', mine.threadId)
			.execute();
		expect([await waitingFor(me.userId), await waitingFor(other.userId)]).toEqual([1, 0]);
	});

	it('are mine alone, newest first, page by page, confidential and hidden ones too', async () => {
		const [me, other] = [await aPerson(test.services), await aPerson(test.services)];
		const refs: string[] = [];
		for (let count = 0; count < 12; count += 1) refs.unshift((await file(me.userId, count % 2 === 0)).ref);
		await file(other.userId);
		const first = await listMyReports(test.services, me.userId, null);
		expect(first.reports.map(({ ref }) => ref)).toEqual(refs.slice(0, 10));
		expect(first.reports[0]).toMatchObject({
			status: 'submitted',
			confidential: false,
			clock: { kind: 'verification' }
		});
		const second = await listMyReports(test.services, me.userId, first.next);
		expect(second).toMatchObject({ reports: refs.slice(10).map((ref) => ({ ref })), next: null });
		expect(await listMyReports(test.services, me.userId, 'TIDA-KADA')).toEqual({ reports: [], next: null });
	});

	it('begin with what waits for me, and can be asked for by how they stand', async () => {
		const me = await aPerson(test.services);
		const refs: string[] = [];
		for (let count = 0; count < 12; count += 1) refs.unshift((await file(me.userId)).ref);
		const [asked = '', ended = ''] = [refs[11], refs[5]];
		const stand = (ref: string, status: 'needs_completion' | 'withdrawn') =>
			test.db
				.updateTable('complaint')
				.set({ status, closed_at: status === 'withdrawn' ? test.clock.now() : null })
				.where('thread_id', '=', (eb) => eb.selectFrom('thread').select('id').where('ref', '=', ref))
				.execute();
		await stand(asked, 'needs_completion');
		await stand(ended, 'withdrawn');
		const first = await listMyReports(test.services, me.userId, null);
		const second = await listMyReports(test.services, me.userId, first.next);
		const all = [...first.reports, ...second.reports].map(({ ref }) => ref);
		expect(all).toEqual([asked, ...refs.slice(0, 11)]);
		const of = async (state: OwnState) =>
			(await listMyReports(test.services, me.userId, null, state)).reports.map(({ ref }) => ref);
		expect([await of('waiting'), await of('ended')]).toEqual([[asked], [ended]]);
		expect(await of('open')).toEqual(refs.slice(0, 11).filter((ref) => ref !== ended));
	});
});

describe('followed reports', () => {
	it('are listed while the public may read them', async () => {
		const [me, other] = [await aPerson(test.services), await aPerson(test.services)];
		const reports = [];
		for (let count = 0; count < 12; count += 1) reports.unshift(await file(other.userId));
		for (const [index, { threadId }] of reports.toReversed().entries()) {
			if (index !== 0) await publish(threadId);
			test.clock.advance({ minutes: 1 });
			await test.db
				.insertInto('follow')
				.values({ thread_id: threadId, user_id: me.userId, at: test.clock.now() })
				.execute();
		}
		const [latest] = reports;
		await test.db
			.updateTable('thread')
			.set({ hidden_at: test.clock.now() })
			.where('id', '=', latest?.threadId ?? '')
			.execute();
		const first = await listFollowed(test.services, me.userId, null);
		expect(first.reports.map(({ ref }) => ref)).toEqual(reports.slice(1, 11).map(({ ref }) => ref));
		expect(first.next).toBeNull();
		const rest = await listFollowed(test.services, me.userId, reports[3]?.ref ?? null);
		expect(rest.reports.map(({ ref }) => ref)).toEqual(reports.slice(4, 11).map(({ ref }) => ref));
	});
});

describe('my appointments', () => {
	it('say which are in force', async () => {
		const { userId } = await aPerson(test.services, 'officer', province.agencies.dinkes);
		const held = { user_id: userId, role: 'inspector' as const, decree: 'SK 2' };
		await test.db
			.insertInto('membership')
			.values([
				{ ...held, valid_from: '2021-01-01', valid_until: '2026-11-20' },
				{ ...held, valid_from: '2026-11-22', valid_until: null }
			])
			.execute();
		const appointments = await listMyAppointments(test.db, userId, '2026-11-21');
		expect(appointments.map(({ role, agency, state }) => [role, agency, state])).toEqual([
			['inspector', null, 'to_come'],
			['inspector', null, 'expired'],
			['officer', 'Dinas Kesehatan', 'in_force']
		]);
	});
});

describe('a tracking cookie', () => {
	it('opens its thread until it expires, or the code is replaced, or somebody writes another', async () => {
		const { userId } = await aPerson(test.services);
		const { threadId } = await file(userId);
		const seal = createSeal(test.services.env.secret);
		const { code_hash: codeHash } = await test.db
			.selectFrom('reporter')
			.where('thread_id', '=', threadId)
			.select('code_hash')
			.executeTakeFirstOrThrow();
		const now = test.clock.now();
		const expiresAt = new Date(now.getTime() + MINUTE);
		const tracking = { threadId, codeHash, userId: null, expiresAt };
		const token = trackingToken(seal, tracking);
		const forged = trackingToken(createSeal('another secret that is long enough'), tracking);
		const openedBy = async (shown: string, at = now, who: string | null = null) =>
			(await findOpenedThread(test.db, seal, { token: shown, userId: who }, at))?.threadId ?? null;
		expect(await openedBy(token)).toBe(threadId);
		expect(await openedBy(token, expiresAt)).toBeNull();
		expect(await openedBy(forged)).toBeNull();
		expect(await openedBy('omong.kosong')).toBeNull();
		// Who signed in since, or signed out, has not given the code.
		expect(await openedBy(token, now, userId)).toBeNull();
		expect(await openedBy(trackingToken(seal, { ...tracking, userId }))).toBeNull();
		await test.db.updateTable('reporter').set({ code_hash: 'baru' }).where('thread_id', '=', threadId).execute();
		expect(await openedBy(token)).toBeNull();
	});
});

describe('the demo', () => {
	it('lets anyone in as one of its people, and nobody outside demo mode', async () => {
		const [{ email }] = DEMO_ACCOUNTS;
		const stranger = await aPerson(test.services);
		const account = {
			email,
			name: 'Warga',
			password_hash: '-',
			email_confirmed_at: null,
			created_at: test.clock.now()
		};
		await test.db.insertInto('app_user').values(account).execute();
		const demo = { ...test.services, env: envWith(test.services.env, { demo: true }) };
		const signedIn = await signInDemo(demo, { email, device: '' });
		expect(signedIn.ok && (await sessionKeeper(demo).validateSession(signedIn.value.sessionId)).user?.email).toBe(
			email
		);
		const refused = { ok: false, refusal: 'not_found' };
		expect(await signInDemo(test.services, { email, device: '' })).toEqual(refused);
		const { email: outside } = await test.db
			.selectFrom('app_user')
			.where('id', '=', stranger.userId)
			.select('email')
			.executeTakeFirstOrThrow();
		expect(await signInDemo(demo, { email: outside, device: '' })).toEqual(refused);
	});
});

describe('sweeping', () => {
	it('takes what is over and leaves what is not, however often it runs', async () => {
		const { userId } = await aPerson(test.services);
		await issueToken(test.db, userId, 'reset', test.clock.now());
		await issueToken(test.db, userId, 'confirm', test.clock.now());
		await allowAttempt(test.db, 'uji', 'lama', 1, MINUTE, test.clock.now());
		test.clock.advance({ hours: 2 });
		await allowAttempt(test.db, 'uji', 'baru', 1, MINUTE, test.clock.now());
		await Promise.all([sweepAccess(test.services), sweepAccess(test.services)]);
		expect(await test.db.selectFrom('email_token').select('purpose').execute()).toEqual([{ purpose: 'confirm' }]);
		expect(await test.db.selectFrom('rate_limit').selectAll().execute()).toHaveLength(1);
	});
});
