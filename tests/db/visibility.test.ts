import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { makeSecret, keyOf } from '$lib/server/auth/secret-key';
import { publicAgencyFigures } from '$lib/server/queries/agency/public-figures';
import { publicAgencyPage } from '$lib/server/queries/agency/public-page';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { findFile } from '$lib/server/queries/file/find-file';
import { findReadableRef } from '$lib/server/queries/complaint-list/find-readable-ref';
import { publicHomePage } from '$lib/server/queries/home/public-page';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import type { SubmitReport } from '$lib/server/usecases/complaint/submit-report';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { actOnIdentity } from '$lib/server/usecases/thread/act-on-identity';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;

const KINDS = ['public', 'confidential', 'hidden', 'unverified'] as const;
type Kind = (typeof KINDS)[number];
const ROLES = [
	...(['visitor', 'citizen', 'other reporter', 'other officer', 'facilitator', 'admin'] as const),
	...(['reporter by code', 'reporter by account', 'officer', 'agency_head', 'moderator', 'inspector'] as const)
];
type Role = (typeof ROLES)[number];
const INSIDERS: readonly Role[] = ROLES.slice(6);

/** What nobody but the reporter may ever read of an anonymous report, in any channel. */
const NAME = 'Kanari Identitas Tersegel';
const PHONE = '0812-KANARI';
const MAIL = 'kanari@tersegel.test';

type Made = { ref: string; threadId: string; fileId: string; title: string; byCode: Actor };
const made = {} as Record<Kind, Made>;
const people = {} as Record<Exclude<Role, 'reporter by code'>, Actor>;

const personOf = (role: Role, kind: Kind): Actor => (role === 'reporter by code' ? made[kind].byCode : people[role]);

beforeAll(async () => {
	const { services } = test;
	province = await aProvince(services);
	const { pupr, dishub } = province.agencies;
	Object.assign(people, {
		visitor: VISITOR,
		citizen: await aPerson(services),
		'other reporter': { ...VISITOR, openedThreadId: (await fileReport(services)).threadId },
		'other officer': await aPerson(services, 'officer', dishub),
		facilitator: await aPerson(services, 'facilitator', pupr),
		admin: await aPerson(services, 'admin', null, true),
		'reporter by account': { ...(await aPerson(services)), name: NAME },
		officer: await aPerson(services, 'officer', pupr),
		agency_head: await aPerson(services, 'agency_head', pupr),
		moderator: await aPerson(services, 'moderator', null, true),
		inspector: await aPerson(services, 'inspector')
	} satisfies typeof people);
	await services.db
		.updateTable('app_user')
		.set({ name: NAME })
		.where('id', '=', people['reporter by account'].userId!)
		.execute();
	for (const kind of KINDS) made[kind] = await make(kind);
});

async function make(kind: Kind): Promise<Made> {
	const fileId = await aPhoto(test.services, `${kind}.webp`);
	const title = `Laporan uji keterlihatan ${kind}`;
	const report = await file({ title, fileIds: [fileId], confidential: kind === 'confidential' });
	if (kind === 'unverified') await assign(report.threadId);
	else await route(report.ref);
	if (kind === 'hidden') await moderate({ ref: report.ref, action: 'hide_thread' });
	return { ...report, fileId, title, byCode: { ...VISITOR, openedThreadId: report.threadId } };
}

const file = (overrides: Partial<SubmitReport>) =>
	fileReport(test.services, {
		doer: people['reporter by account'],
		anonymous: true,
		identity: { name: NAME, email: MAIL, phone: PHONE },
		...overrides
	});

/** So that an agency is in charge of a report that nobody has verified: it came back from a question of the moderator. */
const assign = (threadId: string) =>
	test.db
		.updateTable('complaint')
		.set({ agency_id: province.agencies.pupr })
		.where('thread_id', '=', threadId)
		.execute();

async function route(ref: string) {
	const act = { action: 'route', agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' } as const;
	const outcome = await actOnComplaint(test.services, { ref, doer: people.moderator, act, formKey: null });
	if (!outcome.ok) throw new Error(outcome.refusal);
}

async function moderate(command: Pick<ThreadCommand, 'ref' | 'action'> & { postId?: string }) {
	await say(people.moderator, { ...command, text: 'Memuat nomor telepon orang lain.', rule: 'B1' });
}

async function say(doer: Actor, command: Omit<ThreadCommand, 'doer' | 'formKey'>) {
	const outcome = await actInThread(test.services, { ...command, doer, formKey: null });
	if (!outcome.ok) throw new Error(outcome.refusal);
}

const pageFor = (ref: string, actor: Actor) => findComplaintPage(test.services, ref, { actor, voice: null });

describe('who sees a thread', () => {
	it.each(KINDS)('%s: in the page, by its number and its files', async (kind) => {
		const { ref, fileId } = made[kind];
		const seen: Record<string, boolean[]> = {};
		for (const role of ROLES) {
			const actor = personOf(role, kind);
			const page = await pageFor(ref, actor);
			const found = await findReadableRef(test.db, actor, ref);
			const file = await findFile(test.db, fileId, { actor, writer: null });
			seen[role] = [page !== null, found !== null, file !== undefined];
		}
		const expected = ROLES.map((role) => {
			const may = kind === 'public' || INSIDERS.includes(role);
			return [role, [may, may, may]];
		});
		expect(seen).toEqual(Object.fromEntries(expected));
	});

	it('lists, searches and counts only what is public, for whoever asks', async () => {
		for (const query of ['', 'cari=keterlihatan', 'instansi=pupr', 'cari=jembatan']) {
			const { rows, count } = await listComplaints(test.services, parseComplaintFilter(new URLSearchParams(query)));
			expect(rows.map(({ title }) => title)).toEqual([made.public.title]);
			expect(count).toBe(1);
		}
		const home = await publicHomePage(test.services);
		expect([home.verified, home.latest.length, home.justAnswered.length]).toEqual([1, 1, 0]);
		// The confidential one does not count: it would tell that it exists.
		const card = await publicAgencyPage(test.services, 'pupr');
		expect(card?.figures.total.received).toBe(1);
		const counted = await publicAgencyFigures(test.services, 'pupr');
		expect([...counted!.current, ...card!.overdue].map(({ title }) => title)).toEqual([made.public.title]);
	});

	it('lets a browser keep only what anybody may read', async () => {
		const keeps = async (kind: Kind) =>
			(await findFile(test.db, made[kind].fileId, { actor: people.moderator, writer: null }))?.isPublic;
		expect(await Promise.all(KINDS.map(keeps))).toEqual([true, false, false, false]);
	});

	it('tells the reporter of a hidden report why', async () => {
		const page = await pageFor(made.hidden.ref, made.hidden.byCode);
		expect(page?.complaint.hidden).toEqual({
			rule: { code: 'B1', version: 1, title: 'Data pribadi orang lain' },
			reason: null,
			words: 'Memuat nomor telepon orang lain.'
		});
	});

	it('treats what is no number, no file and no uuid as absent', async () => {
		expect(await pageFor('0000-0000', people.moderator)).toBeNull();
		const reader = { actor: people.moderator, writer: null };
		for (const id of ['x', "' or 1=1", '00000000-0000-4000-8000-000000000000', '\u0000'])
			expect(await findFile(test.db, id, reader), id).toBeUndefined();
	});
});

describe('posts and their files', () => {
	it('show internal notes to the case’s own people, and hidden posts to moderators; everyone else meets a tombstone', async () => {
		const { ref } = await file({ title: 'Laporan dengan kiriman tersembunyi' });
		await route(ref);
		const [notePhoto, replyPhoto] = [await aPhoto(test.services), await aPhoto(test.services)];
		await say(people.officer, { ref, action: 'note', text: 'Catatan kanari internal', fileIds: [notePhoto] });
		await say(people.citizen, { ref, action: 'reply', text: 'Tanggapan kanari tersembunyi', fileIds: [replyPhoto] });
		const postId = (await postOf(ref, people.citizen, 'reply'))!.id;
		await moderate({ ref, action: 'hide_post', postId });
		for (const role of ROLES.filter((role) => role !== 'reporter by code')) {
			const text = JSON.stringify(await pageFor(ref, people[role]));
			const internal = ['officer', 'agency_head', 'moderator', 'inspector'].includes(role);
			const moderates = role === 'moderator';
			expect([role, text.includes('Catatan kanari internal')]).toEqual([role, internal]);
			expect([role, text.includes('Tanggapan kanari tersembunyi')]).toEqual([role, moderates]);
			const mayRead = async (id: string) =>
				(await findFile(test.db, id, { actor: people[role], writer: null })) !== undefined;
			expect([role, await mayRead(notePhoto), await mayRead(replyPhoto)]).toEqual([role, internal, moderates]);
		}
		const tombstone = await postOf(ref, VISITOR, 'reply');
		expect(tombstone).toMatchObject({ html: null, files: [], by: { name: null }, hidden: { rule: { code: 'B1' } } });
		await moderate({ ref, action: 'restore_post', postId });
		expect((await postOf(ref, VISITOR, 'reply'))?.html).toContain('Tanggapan kanari');
	});

	it('call staff by office and citizens by the name they chose', async () => {
		const { ref } = await file({ title: 'Laporan dengan banyak suara' });
		await route(ref);
		await say(people.citizen, { ref, action: 'reply', text: 'Saya juga mengalaminya.' });
		await say(people.officer, { ref, action: 'reply', text: 'Kami periksa besok pagi di lokasi.' });
		const text = JSON.stringify(await pageFor(ref, VISITOR));
		expect(text).toContain(people.citizen.name);
		for (const staff of [people.officer, people.moderator]) {
			expect(text).not.toContain(staff.name);
			expect(text).not.toContain(staff.userId);
		}
		expect(text).toContain('Dinas Pekerjaan Umum');
	});

	it('give a file that is still being written with to the holder of its draft alone', async () => {
		const [token, other] = [makeSecret(), makeSecret()];
		const fileId = await aPhoto(test.services, 'draf.webp');
		const draft = { id: keyOf(token), form: '{}', updated_at: test.clock.now(), sent_at: null, thread_id: null };
		await test.db.insertInto('draft').values(draft).execute();
		await test.db
			.insertInto('draft_file')
			.values({ draft_id: keyOf(token), file_id: fileId, position: 0 })
			.execute();
		const find = (actor: Actor, draftToken: string | null) =>
			findFile(test.db, fileId, { actor, writer: draftToken === null ? null : { token: draftToken, userId: null } });
		expect(await find(VISITOR, token)).toMatchObject({ id: fileId, isPublic: false });
		for (const token of [other, null]) expect(await find(VISITOR, token)).toBeUndefined();
		expect(await find(people.moderator, null)).toBeUndefined();
	});
});

const postOf = async (ref: string, actor: Actor, kind: string) => {
	const journey = (await pageFor(ref, actor))?.journey.entries ?? [];
	return journey.find((entry) => entry.type === 'post' && entry.kind === kind) as
		Extract<(typeof journey)[number], { type: 'post' }> | undefined;
};

describe('the identity of a reporter', () => {
	it('of an anonymous report is in nothing that anybody is shown, through its whole life', async () => {
		const { ref } = await file({ title: 'Laporan anonim sepanjang jalannya' });
		await route(ref);
		await say(people['reporter by account'], { ref, action: 'reply', text: 'Belum ada yang datang sampai hari ini.' });
		const opening = {
			ref,
			act: 'open_by_order',
			doer: people.moderator,
			reason: 'Diminta pengadilan negeri.'
		} as const;
		expect((await actOnIdentity(test.services, opening)).ok).toBe(true);
		for (const role of ROLES.filter((role) => role !== 'reporter by code')) {
			const text = JSON.stringify(await pageFor(ref, people[role]));
			for (const canary of [NAME, PHONE, MAIL, people['reporter by account'].userId!, 'rahasia-kode'])
				expect([role, canary, text.includes(canary)]).toEqual([role, canary, false]);
		}
		const lists = [
			await publicHomePage(test.services),
			await publicAgencyPage(test.services, 'pupr'),
			await publicAgencyFigures(test.services, 'pupr')
		];
		expect(JSON.stringify(lists)).not.toMatch(/kanari/i);
	});

	it('of a named report is read by the agency in charge, and by no one else', async () => {
		const { ref } = await file({ title: 'Laporan dengan nama terang', anonymous: false });
		await route(ref);
		for (const role of ROLES.filter((role) => role !== 'reporter by code')) {
			const page = await pageFor(ref, people[role]);
			const name = ['officer', 'agency_head'].includes(role) ? NAME : null;
			expect([role, page?.reporterName ?? null]).toEqual([role, name]);
			expect(JSON.stringify(page)).not.toContain(MAIL);
		}
		expect((await pageFor(ref, VISITOR))?.complaint.reporter).toBe('resident');
		expect((await pageFor(ref, people['reporter by account']))?.complaint.reporter).toBe('you');
	});

	it('tells the reporter who opened it, when and why; the public does not learn of it', async () => {
		const { ref } = await file({ title: 'Laporan yang identitasnya dibuka' });
		await route(ref);
		const [act, reason] = ['open_by_order', 'Diminta pengadilan negeri.'] as const;
		await actOnIdentity(test.services, { ref, act, doer: people.moderator, reason });
		const opening = { at: test.clock.now().toISOString(), action: act, role: 'moderator', reason };
		expect((await pageFor(ref, people['reporter by account']))?.complaint.identityOpenings).toEqual([opening]);
		expect(JSON.stringify(await pageFor(ref, VISITOR))).not.toContain('pengadilan');
		expect(JSON.stringify(await pageFor(ref, people.inspector))).toContain('pengadilan');
	});
});
