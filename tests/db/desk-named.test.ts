import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Act } from '$lib/domain/complaint/decide';
import { seatsOf } from '$lib/domain/desk/desk';
import { job as escalate } from '$lib/server/jobs/escalate';
import { listNamed } from '$lib/server/queries/desk/named';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { CLOSING } from '../support/reach-status';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';

const test = useDatabase();
let province: Province;
let moderator: Actor, officer: Actor, head: Actor, inspector: Actor, coordinator: Actor, citizen: Actor;

const TEXT = 'Dua papan sudah diganti dan pagar pengaman dipasang pada 20 November.';

beforeAll(async () => {
	province = await aProvince(test.services);
	const row = { slug: 'biro-organisasi', name: 'Biro Organisasi', short_name: 'Biro Organisasi' };
	const bureau = await test.db.insertInto('agency').values(row).returning('id').executeTakeFirstOrThrow();
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	inspector = await aPerson(test.services, 'inspector');
	coordinator = await aPerson(test.services, 'agency_head', bureau.id);
	citizen = await aPerson(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'thread');
	test.clock.set('2026-11-01T23:00:00Z');
});

async function act(ref: string, doer: Actor, going: Act, fileIds: string[] = []): Promise<void> {
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { ...CLOSING, ...going },
		fileIds,
		formKey: null
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
}

/** Routed the same day, and then left alone. */
async function routed(overrides: Parameters<typeof fileReport>[1] = {}) {
	const report = await fileReport(test.services, { doer: citizen, ...overrides });
	await act(report.ref, moderator, { action: 'route', text: TEXT, agencyId: province.agencies.pupr });
	return report;
}

async function climb(): Promise<void> {
	test.clock.set('2026-11-23T23:00:00Z');
	await escalate.run(test.services, {});
}

describe('the desk of an office that the ladder names', () => {
	const namedFor = async (actor: Actor) => {
		const now = test.clock.now();
		const today = dayOf(now, 'Asia/Jayapura');
		return listNamed(test.db, { seat: seatsOf(actor)[0]!, actor, now, today });
	};

	it('lists what reached it of other agencies, until a month after it closed', async () => {
		const { ref } = await routed();
		expect(await namedFor(coordinator)).toEqual({ rows: [], more: false });
		await climb();
		const reached = { ref, agency: 'Dinas PUPR', step: 'secretariat', clock: 'first_response', settledAt: null };
		expect(await namedFor(coordinator)).toMatchObject({ rows: [reached], more: false });
		await act(ref, officer, { action: 'resolve', text: TEXT }, [await aPhoto(test.services)]);
		await act(ref, citizen, { action: 'confirm' });
		expect(await namedFor(coordinator)).toMatchObject({
			rows: [{ ref, status: 'closed_agreed', settledAt: test.clock.now().toISOString() }]
		});
		test.clock.advance({ days: 31 });
		expect((await namedFor(coordinator))?.rows).toEqual([]);
	});

	it('opens nothing that is not public, then or since, and nothing the head filed', async () => {
		await routed({ confidential: true });
		const hidden = await routed();
		const shown = await routed();
		await routed({ doer: coordinator });
		await climb();
		await test.db
			.updateTable('thread')
			.set({ hidden_at: test.clock.now() })
			.where('id', '=', hidden.threadId)
			.execute();
		expect((await namedFor(coordinator))?.rows.map(({ ref }) => ref)).toEqual([shown.ref]);
	});

	it('is there for no other chair', async () => {
		for (const actor of [head, officer, moderator, inspector]) expect(await namedFor(actor)).toBeNull();
	});
});
