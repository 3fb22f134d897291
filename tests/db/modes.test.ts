import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { ActInput } from '$lib/forms/act-form';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import type { PersonalAct } from '$lib/forms/verbs';
import { publicAgencyFigures } from '$lib/server/queries/agency/public-figures';
import { publicAgencyPage } from '$lib/server/queries/agency/public-page';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { findReadableRef } from '$lib/server/queries/complaint-list/find-readable-ref';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { findFile } from '$lib/server/queries/file/find-file';
import { publicHomePage } from '$lib/server/queries/home/public-page';
import { listSimilarReports } from '$lib/server/queries/report/similar-reports';
import { performAct } from '$lib/server/usecases/act';
import { supportThread } from '$lib/server/usecases/thread/support';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { followThread } from '../support/following';

const test = useDatabase();
const CANARY = 'Kanari kenari di dermaga';
const NAME = 'Kanari Bernama';
let province: Province;
let moderator: Actor, officer: Actor, inspector: Actor, reporter: Actor, citizen: Actor;
let made: { ref: string; threadId: string; fileId: string };

beforeAll(async () => {
	const { services } = test;
	province = await aProvince(services);
	moderator = await aPerson(services, 'moderator');
	inspector = await aPerson(services, 'inspector');
	officer = await aPerson(services, 'officer', province.agencies.pupr);
	reporter = { ...(await aPerson(services)), name: NAME };
	citizen = await aPerson(services);
});

beforeEach(async () => {
	await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).execute();
	made = await report();
});

async function report(change: { confidential?: boolean; anonymous?: boolean } = {}) {
	const fileId = await aPhoto(test.services);
	const identity = { name: NAME, email: '', phone: '' };
	const filed = await fileReport(test.services, {
		title: CANARY,
		doer: reporter,
		identity,
		fileIds: [fileId],
		...change
	});
	const routed = await act(moderator, 'route', { agencyId: province.agencies.pupr, text: 'Dermaga.' }, filed.ref);
	expect(routed).toBe('done');
	return { ...filed, fileId };
}

async function act(doer: Actor, what: PersonalAct, input: ActInput = {}, ref = made.ref) {
	const form = { formKey: randomUUID(), fileIds: [], postId: null, flagger: '' };
	const outcome = await performAct(test.services, { ref, act: what, doer, input, ...form });
	return outcome.ok ? 'done' : outcome.refusal;
}

const byCode = (): Actor => ({ ...VISITOR, openedThreadId: made.threadId });
const pageFor = (actor: Actor) => findComplaintPage(test.services, made.ref, { actor, voice: null });

/** By which channel somebody who is not concerned meets the report. */
async function channels(actor: Actor): Promise<Record<string, boolean>> {
	const { services, db } = test;
	const search = async (query: string) =>
		JSON.stringify(await listComplaints(services, parseComplaintFilter(new URLSearchParams(query)))).includes(made.ref);
	const like = { title: CANARY, text: CANARY, place: '', categorySlug: 'infrastruktur', districtCode: '82.03' };
	const similar = await listSimilarReports(db, like, test.clock.now());
	const home = await publicHomePage(services);
	const agency = await publicAgencyPage(services, 'pupr');
	const figures = await publicAgencyFigures(services, 'pupr');
	const voice = { ref: made.ref, voice: `device:${randomUUID()}`, network: randomUUID(), supports: true };
	return {
		page: (await pageFor(actor)) !== null,
		number: (await findReadableRef(db, actor, made.ref)) !== null,
		file: (await findFile(db, made.fileId, { actor, writer: null })) !== undefined,
		list: await search(''),
		search: await search('cari=kanari'),
		similar: similar.some(({ ref }) => ref === made.ref),
		home: home.verified > 0 || JSON.stringify(home).includes(made.ref),
		agency: JSON.stringify([figures?.current, agency?.overdue]).includes(made.ref),
		support: (await supportThread(services, voice)).ok
	};
}

const all = (shown: boolean) => ({
	page: shown,
	number: shown,
	file: shown,
	list: shown,
	search: shown,
	similar: shown,
	home: shown,
	agency: shown,
	support: shown
});

describe('a report that becomes confidential', () => {
	it.each([
		['its reporter by account', () => reporter, {}],
		['its reporter by code', byCode, { text: 'Saya khawatir.' }],
		['a moderator', () => moderator, { text: 'Menyebut seorang anak.' }]
	] as const)('by %s leaves every channel, and comes back when it is opened', async (_, who, input) => {
		expect(await channels(citizen)).toEqual(all(true));
		expect(await followThread(test.services, { ref: made.ref, doer: citizen })).toBe(true);
		expect(await act(who(), 'seal_report', input)).toBe('done');
		for (const outsider of [VISITOR, citizen, await aPerson(test.services, 'officer', province.agencies.dishub)])
			expect(await channels(outsider)).toEqual(all(false));
		for (const insider of [reporter, byCode(), officer, moderator, inspector])
			expect(await pageFor(insider)).not.toBeNull();
		const told = await test.db
			.selectFrom('notice')
			.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
			.select('audience')
			.where('thread_event.thread_id', '=', made.threadId)
			.where('action', '=', 'seal_report')
			.execute();
		expect(told.map(({ audience }) => audience)).not.toContain('followers');
		expect(await act(who(), 'seal_report', input)).toBe('already_so');
		expect(await act(who(), 'open_report', input)).toBe('done');
		expect(await channels(citizen)).toEqual(all(true));
	});

	it('is nobody else’s to close or to open, and a moderator owes a reason', async () => {
		for (const other of [officer, inspector, citizen, VISITOR]) {
			expect(await act(other, 'seal_report', { text: 'Sebaiknya.' })).toBe('not_allowed');
			expect(await act(other, 'hide_name', { text: 'Sebaiknya.' })).toBe('not_allowed');
		}
		expect(await act(moderator, 'seal_report')).toBe('text_required');
		expect(await act(moderator, 'seal_report', { text: ' ' })).toBe('text_required');
	});

	it('by the wish of its reporter is opened by nobody but them, however it came about', async () => {
		expect(await act(reporter, 'seal_report')).toBe('done');
		expect(await act(moderator, 'open_report', { text: 'Penting bagi umum.' })).toBe('wished_confidential');
		expect((await pageFor(moderator))?.complaint.acts).not.toContain('open_report');
		expect((await pageFor(reporter))?.complaint.acts).toContain('open_report');
		made = await report({ confidential: true });
		expect(await act(moderator, 'open_report', { text: 'Penting bagi umum.' })).toBe('wished_confidential');
		for (const classification of ['supervisory_complaint', 'complaint'] as const)
			await act(moderator, 'reclassify', { classification, text: 'Setelah dibaca lagi.' });
		expect(await act(moderator, 'open_report', { text: 'Penting bagi umum.' })).toBe('wished_confidential');
		expect(await channels(citizen)).toEqual(all(false));
		expect(await act(byCode(), 'open_report')).toBe('done');
		expect(await channels(citizen)).toEqual(all(true));
	});

	it('before it was verified is not shown by opening it', async () => {
		const filed = await fileReport(test.services, { title: CANARY, doer: reporter, confidential: true });
		expect(await act(reporter, 'open_report', {}, filed.ref)).toBe('done');
		expect(await findComplaintPage(test.services, filed.ref, { actor: citizen, voice: null })).toBeNull();
	});
});

describe('a hint at misuse of authority', () => {
	it('keeps a report confidential while it is one, and a moderator opens it again afterwards', async () => {
		await act(moderator, 'reclassify', { classification: 'supervisory_complaint', text: 'Menyangkut pungutan.' });
		expect(await channels(citizen)).toEqual(all(false));
		for (const who of [reporter, moderator])
			expect(await act(who, 'open_report', { text: 'Dibuka.' })).toBe('kept_confidential');
		await act(moderator, 'reclassify', { classification: 'complaint', text: 'Ternyata bukan pungutan.' });
		expect(await channels(citizen)).toEqual(all(false));
		expect(await act(moderator, 'open_report')).toBe('text_required');
		expect(await act(moderator, 'open_report', { text: 'Bukan lagi berkadar pengawasan.' })).toBe('done');
		expect(await channels(citizen)).toEqual(all(true));
	});
});

describe('the name of a reporter', () => {
	const nameFor = async (actor: Actor) => (await pageFor(actor))?.reporterName ?? null;

	it('is hidden and shown again by them, and hidden by a moderator with a reason, never shown', async () => {
		expect(await nameFor(officer)).toBe(NAME);
		expect(await act(byCode(), 'hide_name')).toBe('done');
		expect([await nameFor(officer), await nameFor(citizen)]).toEqual([null, null]);
		expect(await act(moderator, 'show_name')).toBe('not_allowed');
		expect(await act(reporter, 'show_name')).toBe('done');
		expect([await nameFor(officer), await nameFor(citizen)]).toEqual([NAME, null]);
		expect(await act(moderator, 'hide_name')).toBe('text_required');
		expect(await act(moderator, 'hide_name', { text: 'Pelapor mendapat ancaman.' })).toBe('done');
		expect(await nameFor(officer)).toBeNull();
	});
});
