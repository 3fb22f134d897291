import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { listConsultationsOf, listReportsOf } from '$lib/server/queries/consultation/commitment/citations';
import { findCommitmentPage } from '$lib/server/queries/consultation/commitment/page';
import {
	listCommitmentsOf,
	loadAgencyCommitments,
	loadLateCommitments
} from '$lib/server/queries/consultation/commitment/commitments';
import { countLateCommitments, listDeskCommitments } from '$lib/server/queries/desk/commitments';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actOnCommitment } from '$lib/server/usecases/consultation/commitment/act-on-commitment';
import { citeComplaint } from '$lib/server/usecases/consultation/commitment/cite';
import { escalateThreads } from '$lib/server/usecases/thread/escalate';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { aPromise, type Promised } from '../support/promises';

const test = useDatabase();
let province: Province;
let promised: Promised;
let officer: Actor, moderator: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread');
	test.clock.set('2026-11-02T00:00:00Z');
	const { pupr, dinkes } = province.agencies;
	officer = await aPerson(test.services, 'officer', pupr);
	moderator = await aPerson(test.services, 'moderator');
	promised = await aPromise(test, dinkes, [{ agencyId: pupr }, { agencyId: pupr, dueDay: '2027-03-01' }]);
});

const fulfil = async () =>
	actOnCommitment(test.services, {
		slug: promised.slug,
		position: 1,
		doer: officer,
		formKey: randomUUID(),
		act: { action: 'fulfil', text: 'Loket dibuka.' },
		fileIds: [await aPhoto(test.services)]
	});

const pageFor = async (actor: Actor, position = 1) =>
	findCommitmentPage(test.services, {
		thread: { id: promised.threadId, stage: 'follow_up' },
		position,
		actor
	});

async function aPublicReport() {
	const report = await fileReport(test.services);
	const act = { action: 'route', agencyId: province.agencies.pupr, text: 'Milik provinsi.' } as const;
	await actOnComplaint(test.services, { ref: report.ref, doer: moderator, formKey: null, act });
	return report;
}

describe('the page of a promise', () => {
	it('offers each person what is theirs to do, and nothing else', async () => {
		const actsOf = async (actor: Actor) => (await pageFor(actor))?.acts;
		const participant = promised.participants[0] as Actor;
		expect(await actsOf(officer)).toEqual(['report_progress', 'fulfil']);
		expect(await actsOf(participant)).toEqual([]);
		expect(await actsOf(VISITOR)).toEqual([]);
		await fulfil();
		expect(await actsOf(officer)).toEqual([]);
		expect((await pageFor(VISITOR))?.answerBy).toBe('2026-12-01');
		expect(await actsOf(participant)).toEqual(['confirm_fulfilment', 'contest_fulfilment']);
		expect(await pageFor(VISITOR, 9)).toBeNull();
	});

	it('tells what happened in its order: words with files, decisions, steps of the ladder', async () => {
		test.clock.set('2026-12-28T00:00:00Z');
		await escalateThreads(test.services);
		test.clock.advance({ minutes: 5 });
		await fulfil();
		test.clock.advance({ minutes: 5 });
		await actOnCommitment(test.services, {
			slug: promised.slug,
			position: 1,
			doer: promised.participants[0] as Actor,
			formKey: randomUUID(),
			act: { action: 'confirm_fulfilment', text: '' }
		});
		const page = await pageFor(VISITOR);
		expect(page?.history.map((entry) => [entry.type, 'kind' in entry && entry.files.length])).toEqual([
			['step', false],
			['post', 1],
			['decision', false]
		]);
		expect(page?.commitment).toMatchObject({ status: 'confirmed', clock: { state: 'met_late' } });
		expect((await pageFor(VISITOR, 2))?.history).toEqual([]);
	});

	it('shows of a hidden note that it was hidden and why', async () => {
		await fulfil();
		const post = (await pageFor(VISITOR))?.history.find(({ type }) => type === 'post');
		const { ref } = await test.db
			.selectFrom('thread')
			.select('ref')
			.where('id', '=', promised.threadId)
			.executeTakeFirstOrThrow();
		await actInThread(test.services, {
			ref,
			action: 'hide_post',
			doer: moderator,
			formKey: null,
			text: 'Memuat nomor telepon warga.',
			postId: post?.id ?? '',
			rule: 'B1'
		});
		expect((await pageFor(VISITOR))?.history).toMatchObject([
			{ html: null, hidden: { rule: { code: 'B1' }, words: 'Memuat nomor telepon warga.' }, files: [] }
		]);
	});
});

describe('lists of promises', () => {
	it('say what is late and which share is kept, of the consultation, the agency, the province and the desk', async () => {
		test.clock.set('2026-12-28T00:00:00Z');
		const rows = await listCommitmentsOf(test.services, promised.threadId);
		expect(rows.map(({ position, clock }) => [position, clock.state])).toEqual([
			[1, 'overdue'],
			[2, 'running']
		]);
		expect(await loadLateCommitments(test.services)).toMatchObject({
			kept: { made: 2, percent: 0 },
			late: 1,
			rows: [{ position: 1 }]
		});
		expect(await countLateCommitments(test.services, officer)).toBe(1);
		expect(await countLateCommitments(test.services, moderator)).toBeNull();
		await fulfil();
		const agency = await loadAgencyCommitments(test.services, province.agencies.pupr, 5);
		expect(agency).toMatchObject({ kept: { made: 2, percent: 0 }, late: 0, rows: [{ position: 2 }, { position: 1 }] });
		expect(await loadAgencyCommitments(test.services, province.agencies.dishub, 5)).toMatchObject({
			kept: { made: 0, percent: null },
			rows: []
		});
		const desk = await listDeskCommitments(test.services, officer);
		expect(desk).toMatchObject({ open: [{ position: 2 }], waiting: [{ position: 1 }], settled: [] });
	});

	it('name nothing of a consultation that a moderator has hidden', async () => {
		await test.db
			.updateTable('thread')
			.set({ hidden_at: test.clock.now() })
			.where('id', '=', promised.threadId)
			.execute();
		expect(await loadAgencyCommitments(test.services, province.agencies.pupr, 5)).toMatchObject({
			kept: { made: 0 },
			rows: []
		});
		expect(await loadLateCommitments(test.services)).toMatchObject({ kept: { made: 0 } });
	});
});

describe('the bridge between reports and promises', () => {
	it('is seen from both sides, by everybody, of what everybody may read', async () => {
		const report = await aPublicReport();
		for (const position of [null, 1])
			await citeComplaint(test.services, {
				slug: promised.slug,
				ref: report.ref,
				position,
				doer: promised.facilitator,
				formKey: randomUUID()
			});
		expect(await listReportsOf(test.db, promised.threadId)).toMatchObject([
			{ ref: report.ref, position: null },
			{ ref: report.ref, position: 1 }
		]);
		expect((await pageFor(VISITOR))?.reports).toHaveLength(1);
		expect(await listConsultationsOf(test.db, report.ref)).toMatchObject([
			{ slug: promised.slug, position: null, status: null },
			{ slug: promised.slug, position: 1, status: 'promised' }
		]);
		await test.db.updateTable('thread').set({ confidential: true }).where('id', '=', report.threadId).execute();
		expect(await listReportsOf(test.db, promised.threadId)).toEqual([]);
		await test.db
			.updateTable('thread')
			.set({ hidden_at: test.clock.now() })
			.where('id', '=', promised.threadId)
			.execute();
		expect(await listConsultationsOf(test.db, report.ref)).toEqual([]);
	});
});
