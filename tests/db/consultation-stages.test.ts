import { beforeAll, describe, expect, it } from 'vitest';
import { keepWindows, moveStage } from '$lib/server/usecases/consultation/move-stage';
import { prepareConsultation } from '$lib/server/usecases/consultation/hosting/prepare';
import { randomUUID } from 'node:crypto';
import { aPerson, aProvince, type Province } from '../support/builders';
import { DAY, aConsultation, aDraft, gather } from '../support/consultations';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
beforeAll(async () => {
	province = await aProvince(test.services);
});

const stageOf = async (slug: string) =>
	(await test.db.selectFrom('consultation').select('stage').where('slug', '=', slug).executeTakeFirstOrThrow()).stage;

const countEvents = async (threadId: string, action: 'open' | 'close_inputs') =>
	(
		await test.db
			.selectFrom('thread_event')
			.select('id')
			.where('thread_id', '=', threadId)
			.where('action', '=', action)
			.execute()
	).length;

describe('a consultation', () => {
	it('is one, however often its form is sent, and has an address of its own', async () => {
		const doer = await aPerson(test.services, 'facilitator', province.agencies.dinkes);
		const command = {
			...({ doer, agencyId: province.agencies.dinkes, method: 'online', scope: 'policy_draft' } as const),
			title: 'Tarif parkir di Pelabuhan Bastiong',
			submissionKey: randomUUID()
		};
		const sent = await Promise.all(Array.from({ length: 10 }, () => prepareConsultation(test.services, command)));
		const slugs = sent.map((outcome) => (outcome.ok ? outcome.value.slug : outcome.refusal));
		expect(new Set(slugs)).toEqual(new Set(['tarif-parkir-di-pelabuhan-bastiong']));
		const other = await prepareConsultation(test.services, { ...command, submissionKey: randomUUID() });
		expect(other).toEqual({ ok: true, value: { slug: 'tarif-parkir-di-pelabuhan-bastiong-2' } });
	});

	it.each([
		['a citizen', undefined, 'dinkes'],
		['a facilitator of another agency', 'facilitator', 'pupr'],
		['an officer', 'officer', 'dinkes']
	] as const)('is not begun by %s', async (_, role, agency) => {
		const doer = await aPerson(test.services, role, role ? province.agencies[agency] : null);
		const outcome = await prepareConsultation(test.services, {
			...({ doer, agencyId: province.agencies.dinkes, method: 'online', scope: 'policy_draft' } as const),
			title: 'Tarif parkir di Pelabuhan',
			submissionKey: randomUUID()
		});
		expect(outcome).toEqual({ ok: false, refusal: 'not_allowed' });
	});

	it('is announced only with everything in place, and does not exist for others before', async () => {
		const draft = await aDraft(test.services, province.agencies.dinkes);
		const schedule = { slug: draft.slug, doer: draft.facilitator, act: { action: 'schedule' } } as const;
		expect(await moveStage(test.services, { ...schedule, formKey: randomUUID() })).toEqual({
			ok: false,
			refusal: 'team_decree'
		});
		await gather(test.services, draft);
		const stranger = await aPerson(test.services, 'facilitator', province.agencies.pupr);
		expect(await moveStage(test.services, { ...schedule, doer: stranger, formKey: randomUUID() })).toEqual({
			ok: false,
			refusal: 'not_found'
		});
		const formKey = randomUUID();
		const twice = await Promise.all([1, 2, 3].map(() => moveStage(test.services, { ...schedule, formKey })));
		expect(twice.every(({ ok }) => ok)).toBe(true);
		const events = await test.db
			.selectFrom('thread_event')
			.select('action')
			.where('thread_id', '=', draft.threadId)
			.orderBy('seq')
			.execute();
		expect(events.map(({ action }) => action)).toEqual(['prepare', 'schedule']);
	});

	it('opens and closes at the announced hours, once, whoever looks', async () => {
		const { slug, threadId } = await aConsultation(test, province.agencies.dinkes, 'scheduled');
		await keepWindows(test.services);
		expect(await stageOf(slug)).toBe('scheduled');
		test.clock.advance({ days: 1 });
		await Promise.all([1, 2, 3].map(() => keepWindows(test.services)));
		expect(await countEvents(threadId, 'open')).toBe(1);
		expect(await stageOf(slug)).toBe('open');
		test.clock.set(new Date(test.clock.now().getTime() + 14 * DAY - 1));
		await keepWindows(test.services);
		expect(await stageOf(slug)).toBe('open');
		test.clock.advance({ minutes: 1 });
		await keepWindows(test.services);
		expect(await stageOf(slug)).toBe('deliberated');
		const clocks = await test.db
			.selectFrom('deadline')
			.select(['clock', 'owner', 'met_at'])
			.where('thread_id', '=', threadId)
			.orderBy('started_at')
			.execute();
		expect(clocks.map(({ clock, owner, met_at }) => [clock, owner, met_at !== null])).toEqual([
			['preparation', 'facilitator', true],
			['opening', 'facilitator', true],
			['participation', 'participants', true],
			['deliberation', 'facilitator', false]
		]);
	});

	it('is cancelled with a reason, which ends its clocks', async () => {
		const { slug, threadId, facilitator } = await aConsultation(test, province.agencies.pupr, 'open');
		const cancel = (reason: string) =>
			moveStage(test.services, { slug, doer: facilitator, formKey: randomUUID(), act: { action: 'cancel', reason } });
		expect(await cancel(' ')).toEqual({ ok: false, refusal: 'reason_required' });
		expect((await cancel('Digabung dengan konsultasi lain')).ok).toBe(true);
		const open = await test.db
			.selectFrom('deadline')
			.select('clock')
			.where('thread_id', '=', threadId)
			.where('met_at', 'is', null)
			.where('ended_at', 'is', null)
			.execute();
		expect(open).toEqual([]);
	});
});
