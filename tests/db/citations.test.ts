import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actOnCommitment } from '$lib/server/usecases/consultation/commitment/act-on-commitment';
import { citeComplaint } from '$lib/server/usecases/consultation/commitment/cite';
import { untieComplaint } from '$lib/server/usecases/consultation/commitment/untie';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { aDraft, gather, type Prepared } from '../support/consultations';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { aPromise } from '../support/promises';

const test = useDatabase();
let province: Province;
let moderator: Actor, citizen: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread');
	test.clock.set('2026-11-02T00:00:00Z');
	moderator = await aPerson(test.services, 'moderator');
	citizen = await aPerson(test.services);
});

async function publicReport() {
	const report = await fileReport(test.services, { doer: citizen });
	const act = { action: 'route', agencyId: province.agencies.pupr, text: 'Milik provinsi.' } as const;
	await actOnComplaint(test.services, { ref: report.ref, doer: moderator, formKey: null, act });
	return report;
}

async function cite({ slug, facilitator }: Prepared, ref: string, position: number | null = null, doer?: Actor) {
	const outcome = await citeComplaint(test.services, {
		slug,
		ref,
		position,
		doer: doer ?? facilitator,
		formKey: randomUUID()
	});
	return outcome.ok ? 'done' : outcome.refusal;
}

const toldOf = async (threadId: string) =>
	(
		await test.db
			.selectFrom('thread_event')
			.select(['action', 'data'])
			.where('thread_id', '=', threadId)
			.where('action', 'in', ['cite', 'tell_progress'])
			.orderBy('seq')
			.execute()
	).map(({ action, data }) => [action, data.position ?? null, data.commitment ?? null]);

const lettersTo = async (threadId: string) => {
	await writeDueLetters(test.services);
	return test.db
		.selectFrom('mail')
		.innerJoin('thread_event', 'thread_event.id', 'mail.event_id')
		.select(['mail.subject', 'mail.body_text'])
		.where('mail.thread_id', '=', threadId)
		.where('thread_event.action', 'in', ['cite', 'tell_progress'])
		.where('recipient', '=', 'reporter')
		.orderBy('thread_event.seq')
		.execute();
};

describe('a report that is raised into a topic', () => {
	it('is told to its reporter when the topic is announced, not before', async () => {
		const report = await publicReport();
		const draft = await aDraft(test.services, province.agencies.dinkes);
		expect(await cite(draft, report.ref)).toBe('done');
		expect(await cite(draft, report.ref)).toBe('done');
		expect(await toldOf(report.threadId)).toEqual([]);
		await gather(test.services, draft);
		const announced = { slug: draft.slug, doer: draft.facilitator, formKey: randomUUID() };
		await moveStage(test.services, { ...announced, act: { action: 'schedule' } });
		expect(await toldOf(report.threadId)).toEqual([['cite', null, null]]);
		expect((await lettersTo(report.threadId))[0]?.body_text).toContain('salah satu alasan konsultasi ini');
		const cancelled = { action: 'cancel' as const, reason: 'Anggarannya dialihkan.' };
		await moveStage(test.services, { ...announced, formKey: randomUUID(), act: cancelled });
		expect(await toldOf(report.threadId)).toHaveLength(2);
		const [, last] = await lettersTo(report.threadId);
		expect(last?.subject).toContain('Konsultasi publik tentang laporan Anda dibatalkan');
	});

	it('is public, and raised by the host', async () => {
		const draft = await aDraft(test.services, province.agencies.dinkes);
		const { ref } = await fileReport(test.services);
		expect(await cite(draft, ref)).toBe('unknown_report');
		expect(await cite(draft, 'AAAA-AAAA')).toBe('unknown_report');
		const report = await publicReport();
		expect(await cite(draft, report.ref, 1)).toBe('unknown_item');
		const other = await aPerson(test.services, 'facilitator', province.agencies.pupr);
		expect(await cite(draft, report.ref, null, other)).toBe('not_found');
		expect(await cite(draft, report.ref, null, moderator)).toBe('not_allowed');
	});

	it('is raised once by two at the same moment', async () => {
		const report = await publicReport();
		const promised = await aPromise(test, province.agencies.dinkes, [{ agencyId: province.agencies.pupr }]);
		expect(await Promise.all([1, 2, 3].map(() => cite(promised, report.ref)))).toEqual(['done', 'done', 'done']);
		expect(await toldOf(report.threadId)).toEqual([['cite', null, null]]);
	});
});

describe('a report that an item of the minutes answers', () => {
	it('hears what becomes of the promise, in the words that were said', async () => {
		const report = await publicReport();
		const { pupr, dinkes } = province.agencies;
		const promised = await aPromise(test, dinkes, [{ agencyId: pupr }, { agencyId: dinkes }]);
		expect(await cite(promised, report.ref, 1)).toBe('done');
		const officer = await aPerson(test.services, 'officer', pupr);
		const file = await aPhoto(test.services);
		await actOnCommitment(test.services, {
			slug: promised.slug,
			position: 1,
			doer: officer,
			fileIds: [file],
			formKey: randomUUID(),
			act: { action: 'fulfil', text: 'Papan jembatan sudah diganti.' }
		});
		await actOnCommitment(test.services, {
			slug: promised.slug,
			position: 1,
			doer: promised.participants[0] as Actor,
			formKey: randomUUID(),
			act: { action: 'confirm_fulfilment', text: '' }
		});
		expect(await toldOf(report.threadId)).toEqual([
			['cite', 1, null],
			['tell_progress', 1, 'fulfil'],
			['tell_progress', 1, 'confirm_fulfilment']
		]);
		const letters = await lettersTo(report.threadId);
		expect(letters).toHaveLength(3);
		expect(letters[1]?.body_text).toContain('Papan jembatan sudah diganti.');
	});
});

describe('a tie that was a mistake', () => {
	const untie = async ({ slug, facilitator }: Prepared, ref: string, position: number | null, doer?: Actor) => {
		const command = { slug, ref, position, doer: doer ?? facilitator, formKey: randomUUID() };
		const outcome = await untieComplaint(test.services, command);
		return outcome.ok ? 'done' : outcome.refusal;
	};

	it('is taken back by the host, once, and can be made again', async () => {
		const report = await publicReport();
		const draft = await aDraft(test.services, province.agencies.dinkes);
		await cite(draft, report.ref);
		expect(await untie(draft, report.ref, null, citizen)).toBe('not_found');
		expect(await Promise.all([untie(draft, report.ref, null), untie(draft, report.ref, null)])).toEqual([
			'done',
			'done'
		]);
		const ties = () => test.db.selectFrom('consultation_complaint').selectAll().execute();
		expect(await ties()).toEqual([]);
		expect((await toldOf(draft.threadId)).length).toBe(2);
		expect(await cite(draft, report.ref)).toBe('done');
		expect(await ties()).toHaveLength(1);
		expect(await untie(draft, '0000-0000', null)).toBe('unknown_report');
		expect(await untie(draft, report.ref, 9)).toBe('unknown_item');
	});

	it('stands once the minutes are published', async () => {
		const report = await publicReport();
		const promised = await aPromise(test, province.agencies.dinkes, [{ agencyId: province.agencies.pupr }]);
		await cite(promised, report.ref, 1);
		expect(await untie(promised, report.ref, 1)).toBe('wrong_stage');
	});
});
