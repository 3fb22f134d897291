import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import type { PolicyChange } from '$lib/domain/deadline/next-policy';
import { listPolicies } from '$lib/server/db/rules';
import { listPolicyVersions } from '$lib/server/queries/admin/policy';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { withdrawPolicy } from '$lib/server/usecases/policy/withdraw-policy';
import { publishPolicy } from '$lib/server/usecases/policy/publish-policy';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { toldOf } from '../support/history';

const test = useDatabase();
let province: Province;
let admin: Actor, moderator: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
	moderator = await aPerson(test.services, 'moderator');
});

const CHANGE = { amount: 2, unit: 'working_days', basis: 'Pergub contoh 1/2026', validFrom: '2026-12-01' } as const;

const publish = (code: string, change: Partial<PolicyChange> = {}, agencySlug: string | null = null, doer = admin) =>
	publishPolicy(test.services, {
		doer,
		code,
		agencySlug,
		change: { ...CHANGE, ...change },
		reason: 'Percepatan',
		formKey: null
	});

const policiesOf = async (threadId: string) =>
	test.db
		.selectFrom('deadline')
		.innerJoin('deadline_policy', 'deadline_policy.id', 'deadline.policy_id')
		.select(['deadline.clock', 'amount', 'due_day'])
		.where('thread_id', '=', threadId)
		.orderBy('deadline.clock')
		.execute();

describe('a new version of a time limit', () => {
	it('leaves running counts their limit, and times those that begin on its day or later', async () => {
		test.clock.set('2026-11-23T01:00:00Z');
		const before = await fileReport(test.services);
		const stored = await policiesOf(before.threadId);
		expect(await publish('verification')).toMatchObject({ ok: true });
		test.clock.set('2026-12-01T01:00:00Z');
		const after = await fileReport(test.services);
		await actOnComplaint(test.services, {
			ref: before.ref,
			doer: moderator,
			formKey: null,
			act: { action: 'ask', text: 'Di mana jembatannya?' }
		});
		const amountOf = (rows: typeof stored) => rows.find(({ clock }) => clock === 'verification')?.amount;
		expect([
			amountOf(stored),
			amountOf(await policiesOf(before.threadId)),
			amountOf(await policiesOf(after.threadId))
		]).toEqual([3, 3, 2]);
	});

	it('begins today only while no count has begun today', async () => {
		test.clock.set('2026-12-02T01:00:00Z');
		expect(await publish('appeal', { validFrom: '2026-12-02' })).toMatchObject({ ok: true });
		await fileReport(test.services);
		const today = { amount: 10, validFrom: '2026-12-02' };
		expect(await publish('resolution-complaint', today)).toMatchObject({ refusal: 'used_today' });
		expect(await publish('resolution-complaint', { ...today, validFrom: '2026-12-03' })).toMatchObject({ ok: true });
	});

	it('of one agency times that agency alone', async () => {
		test.clock.set('2026-12-07T01:00:00Z');
		expect(await publish('first-response', { amount: 5, validFrom: '2026-12-08' }, 'pupr')).toMatchObject({
			refusal: 'not_shorter'
		});
		expect(await publish('first-response', { validFrom: '2026-12-08' }, 'tidak-ada')).toMatchObject({
			refusal: 'unknown_agency'
		});
		expect(await publish('first-response', { validFrom: '2026-12-08' }, 'pupr')).toMatchObject({ ok: true });
		test.clock.set('2026-12-08T01:00:00Z');
		const amounts = [];
		for (const agencyId of [province.agencies.pupr, province.agencies.dinkes]) {
			const { ref, threadId } = await fileReport(test.services);
			const act = { action: 'route', agencyId, text: 'Diteruskan.' } as const;
			await actOnComplaint(test.services, { ref, doer: moderator, formKey: null, act });
			amounts.push((await policiesOf(threadId)).find(({ clock }) => clock === 'first_response')?.amount);
		}
		expect(amounts).toEqual([2, 5]);
	});

	it('says who made it, when and why', async () => {
		const policies = await listPolicyVersions(test.db, '2026-12-08');
		const verification = policies.find(({ code }) => code === 'verification');
		expect(verification?.versions).toMatchObject([
			{ amount: 2, state: 'current', author: admin.name, createdAt: '2026-11-23T01:00:00.000Z', reason: 'Percepatan' },
			{ amount: 3, state: 'past', validUntil: '2026-11-30', author: null }
		]);
		expect(policies.find(({ code }) => code === 'first-response')?.own).toMatchObject([{ amount: 2, inUse: true }]);
	});

	it('can be taken back before its day, on record, and the one before goes on', async () => {
		test.clock.set('2026-12-09T01:00:00Z');
		const versionsOf = async () =>
			(await listPolicyVersions(test.db, '2026-12-09')).find(({ code }) => code === 'rerouting')?.versions ?? [];
		const withdraw = (id = '', doer = admin, code = 'rerouting') =>
			withdrawPolicy(test.services, { doer, code, id, reason: 'Pergub dicabut', formKey: null });
		await publish('rerouting', { amount: 3, validFrom: '2026-12-20' });
		await publish('rerouting', { amount: 4, validFrom: '2027-01-10' });
		const [, next, base] = await versionsOf();
		expect(await withdraw(base?.id)).toMatchObject({ refusal: 'in_force' });
		expect(await withdraw(next?.id, moderator)).toMatchObject({ refusal: 'not_allowed' });
		expect(await withdraw(next?.id, admin, 'appeal')).toMatchObject({ refusal: 'unknown_version' });
		expect(await withdraw(next?.id)).toMatchObject({ ok: true });
		expect(await withdraw(next?.id)).toMatchObject({ refusal: 'unknown_version' });
		expect(await versionsOf()).toMatchObject([
			{ amount: 4, state: 'future', withdrawal: null },
			{ amount: 3, state: 'revoked', withdrawal: { by: admin.name, reason: 'Pergub dicabut' } },
			{ amount: 1, state: 'current', validUntil: '2027-01-09' }
		]);
		expect((await toldOf(test.db, 'policy')).slice(0, 2)).toEqual([
			`revive Moderator menentukan instansi yang berwenang: Pergub dicabut (${admin.name})`,
			`edit Moderator menentukan instansi yang berwenang: Percepatan (${admin.name})`
		]);
		expect(await publish('rerouting', { amount: 5, validFrom: '2027-02-01' })).toMatchObject({ ok: true });
		const standing = (await listPolicies(test.db)).filter(({ code }) => code === 'rerouting');
		expect(standing.map(({ amount }) => amount)).toEqual([1, 4, 5]);
	});

	it('cannot be taken back once a count began by it, whatever the clock says then', async () => {
		await publish('verification', { amount: 1, validFrom: '2027-03-01' });
		test.clock.set('2027-03-01T01:00:00Z');
		const { threadId } = await fileReport(test.services);
		test.clock.set('2026-12-09T01:00:00Z');
		const { id } = await test.db
			.selectFrom('deadline')
			.select('policy_id as id')
			.where('thread_id', '=', threadId)
			.where('clock', '=', 'verification')
			.executeTakeFirstOrThrow();
		const asked = { doer: admin, code: 'verification', id: id ?? '', reason: 'Keliru', formKey: null };
		expect(await withdrawPolicy(test.services, asked)).toEqual({ ok: false, refusal: 'in_use' });
	});

	it('is for administrators', async () => {
		expect(await publish('verification', { validFrom: '2027-01-01' }, null, moderator)).toEqual({
			ok: false,
			refusal: 'not_allowed'
		});
	});
});
