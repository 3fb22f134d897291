import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { findProof, type Proof } from '$lib/server/proof/find-proof';
import { blocksOf } from '$lib/server/proof/blocks';
import { printProof } from '$lib/server/proof/print-proof';
import { clockJson } from '$lib/server/proof/clock-json';
import { findCaseClocks } from '$lib/server/queries/complaint/case-clocks';
import { loadStaged } from '$lib/server/db/calendar-changes';
import { openPreview } from '$lib/server/usecases/calendar/preview-calendar';
import { publishCalendar } from '$lib/server/usecases/calendar/publish-calendar';
import { recalculateDeadlines } from '$lib/server/usecases/calendar/recalculate-deadlines';
import { stageDays } from '$lib/server/usecases/calendar/stage-days';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { CLOSING } from '../support/reach-status';
import { useDatabase } from '../support/database';
import { decreedDays } from '$lib/text/decreed-days';
import { textFor } from '$lib/text/catalogue';

const test = useDatabase();
let province: Province;
let moderator: Actor, inspector: Actor, officer: Actor, head: Actor, otherOfficer: Actor, citizen: Actor;
let account: Actor & { userId: string };
let ref: string;
let reporter: Actor;

const NAME = 'Kanari Identitas Tersegel';
const MAIL = 'kanari@tersegel.test';
const PHONE = '0812-KANARI';
const TITLE = 'Jembatan kayu di Desa Bobaneigo rusak 😀';
const ADDRESSES = { page: 'https://fkp.test/pengaduan/X', contents: 'https://fkp.test/pengaduan/X/bukti.json' };

beforeAll(async () => {
	const { services } = test;
	province = await aProvince(services);
	moderator = await aPerson(services, 'moderator');
	inspector = await aPerson(services, 'inspector');
	officer = await aPerson(services, 'officer', province.agencies.pupr);
	head = await aPerson(services, 'agency_head', province.agencies.pupr);
	otherOfficer = await aPerson(services, 'officer', province.agencies.dishub);
	citizen = await aPerson(services);
	account = { ...(await aPerson(services)), name: NAME };
	await tellTheStory();
});

async function act(doer: Actor, particulars: Parameters<typeof actOnComplaint>[1]['act'], photos = 0) {
	const fileIds = await Promise.all(
		Array.from({ length: photos }, (_, at) => aPhoto(test.services, `selesai-${at}.webp`))
	);
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { ...CLOSING, ...particulars },
		fileIds,
		formKey: null
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
}

async function say(doer: Actor, command: Omit<ThreadCommand, 'ref' | 'doer' | 'formKey'>) {
	const outcome = await actInThread(test.services, { ...command, ref, doer, formKey: null });
	if (!outcome.ok) throw new Error(outcome.refusal);
}

/** A report over Nyepi and Lebaran 2026: a question pauses it, it is done late and contested. */
async function tellTheStory() {
	test.clock.set('2026-03-05T05:05:00Z');
	const identity = { name: NAME, email: MAIL, phone: PHONE };
	const fileIds = [await aPhoto(test.services, 'papan.webp')];
	const filed = await fileReport(test.services, { doer: account, identity, title: TITLE, fileIds });
	({ ref } = filed);
	reporter = { ...VISITOR, openedThreadId: filed.threadId };
	test.clock.set('2026-03-09T02:00:00Z');
	await act(moderator, { action: 'route', agencyId: province.agencies.pupr, text: 'Jembatan milik provinsi.' });
	test.clock.set('2026-03-12T02:00:00Z');
	await act(officer, { action: 'ask', text: 'Mohon kirim foto papan yang patah.' });
	test.clock.set('2026-03-25T02:00:00Z');
	await act(reporter, { action: 'complete', text: 'Fotonya sudah saya lampirkan di laporan.' });
	await say(officer, { action: 'note', text: 'Kanari catatan internal' });
	await say(citizen, { action: 'reply', text: 'Kanari kiriman tersembunyi' });
	const post = await test.db.selectFrom('post').select('id').where('kind', '=', 'reply').executeTakeFirstOrThrow();
	await say(moderator, { action: 'hide_post', postId: post.id, text: 'Kata kasar.', rule: 'A1' });
	test.clock.set('2026-04-10T02:00:00Z');
	await act(officer, { action: 'resolve', text: 'Dua papan sudah diganti dan pagar dipasang.' }, 1);
	test.clock.set('2026-04-13T02:00:00Z');
	await act(reporter, { action: 'contest', text: 'Pagarnya belum ada.' });
	test.clock.set('2026-04-30T08:00:00Z');
}

async function proofFor(actor: Actor, at = test.clock.now()): Promise<Proof> {
	const proof = await findProof(test.services, ref, actor, at);
	if (!proof) throw new Error('not found');
	return proof;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('who gets the proof of a report', () => {
	it('its reporter by code or account, and those who handle or oversee it, all the same one', async () => {
		const proofs = await Promise.all(
			[reporter, account, officer, head, moderator, inspector].map((one) => proofFor(one))
		);
		expect(new Set(proofs.map(({ fingerprint }) => fingerprint)).size).toBe(1);
	});

	it('nobody else, public though the report is', async () => {
		const facilitator = await aPerson(test.services, 'facilitator', province.agencies.pupr);
		const admin = await aPerson(test.services, 'admin');
		const other = { ...VISITOR, openedThreadId: (await fileReport(test.services)).threadId };
		for (const actor of [VISITOR, citizen, otherOfficer, facilitator, admin, other])
			expect(await findProof(test.services, ref, actor, test.clock.now())).toBeNull();
		expect(await findProof(test.services, '0000-0000', moderator, test.clock.now())).toBeNull();
	});
});

describe('the contents of a proof', () => {
	it('tell the report, its journey with its words, and its files by their fingerprints', async () => {
		const { contents } = await proofFor(reporter);
		expect(contents).toMatchObject({ ref, title: TITLE, classification: 'complaint', status: 'contested' });
		expect(contents.text).toContain('Dua papan di tengah jembatan patah');
		expect(contents.files).toEqual([
			{ name: 'foto-1.webp', bytes: 'RIFF picture papan.webp'.length, sha256: sha256('RIFF picture papan.webp') }
		]);
		const steps = contents.timeline.map((entry) => (entry.type === 'post' ? entry.kind : entry.action));
		expect(steps).toEqual([
			...['submit', 'route', 'question', 'completion', 'reply', 'hide_post', 'resolution', 'objection']
		]);
		expect(contents.timeline[1]).toMatchObject({ by: { role: 'moderator' }, reason: 'Jembatan milik provinsi.' });
		expect(contents.timeline[4]).toMatchObject({
			text: null,
			hidden: { rule: { code: 'A1' }, words: 'Kata kasar.' }
		});
		expect(contents.timeline[6]).toMatchObject({ files: [{ sha256: sha256('RIFF picture selesai-0.webp') }] });
	});

	it('show each clock with its basis, its pause and every day of the count', async () => {
		const { contents, sheets } = await proofFor(reporter);
		const resolution = contents.clocks.findIndex(({ kind }) => kind === 'resolution');
		expect(contents.clocks[resolution]).toMatchObject({
			start_day: '2026-03-05',
			due_day: '2026-04-07',
			pauses: [{ from: '2026-03-12T02:00:00.000Z', until: '2026-03-25T02:00:00.000Z' }]
		});
		expect(contents.clocks[resolution]?.policy.basis).toBe('Praktik semasa PermenPANRB 62/2018: 14 hari kerja.');
		expect(contents.clocks[resolution]?.days).toContainEqual({
			date: '2026-03-19',
			kind: 'national_holiday',
			count: null,
			name: expect.stringContaining('Nyepi') as string,
			decree: expect.stringContaining('SKB') as string
		});
		expect(contents.clocks[resolution]?.days.at(-1)).toEqual({ date: '2026-04-07', kind: 'counted', count: 14 });
		expect(sheets[resolution]?.view.state).toBe('overdue');
		expect(contents.clocks.map(({ kind }) => kind)).toContain('objection');
	});

	it('say the same of each day as the page and the interface: its name, its decree, and what is not settled', async () => {
		const proof = await proofFor(reporter);
		const printed = JSON.stringify(blocksOf(proof, ADDRESSES, 'id'));
		for (const [index, { days }] of proof.contents.clocks.entries()) {
			const shown = decreedDays(proof.sheets[index]?.days ?? [], textFor('id'), 'id');
			const named = days.filter(({ name }) => name !== undefined);
			expect(shown.map(({ day }) => day)).toEqual(named.map(({ date }) => date));
			for (const [line, { says }] of shown.entries()) {
				expect(printed).toContain(JSON.stringify(says).slice(1, -1));
				expect(says).toContain(named[line]?.name);
				expect(says).toContain(named[line]?.decree ?? '');
			}
		}
		expect(printed).toMatch(/Nyepi[^.]*, SKB/);
	});

	it('name no person and hold nothing internal or hidden, in data and in print', async () => {
		const proof = await proofFor(moderator);
		const printed = JSON.stringify(blocksOf(proof, ADDRESSES, 'id'));
		const persons = [NAME, MAIL, PHONE, account.userId, citizen.name, officer.name, officer.userId, moderator.name];
		for (const canary of [...persons, 'Kanari', 'kanari', 'rahasia-kode']) {
			expect(proof.canonical).not.toContain(canary);
			expect(printed).not.toContain(canary);
		}
	});

	it('have the fingerprint of their canonical text, until something happens', async () => {
		const before = await proofFor(reporter);
		expect(before.fingerprint).toBe(sha256(before.canonical));
		expect(JSON.parse(before.canonical)).toEqual(before.contents);
		test.clock.advance({ days: 1 });
		expect((await proofFor(officer)).fingerprint).toBe(before.fingerprint);
		await say(officer, { action: 'note', text: 'Catatan internal mengubah apa pun bagi pelapor? Tidak.' });
		expect((await proofFor(officer)).fingerprint).toBe(before.fingerprint);
		await say(head, { action: 'reply', text: 'Pagar dipasang pekan depan.' });
		expect((await proofFor(officer)).fingerprint).not.toBe(before.fingerprint);
	});

	it('can be had again as they were at an earlier moment', async () => {
		const early = await proofFor(reporter, new Date('2026-03-26T00:00:00Z'));
		expect(early.contents.status).toBe('in_progress');
		expect(early.contents.timeline).toHaveLength(6);
		expect(early.contents.clocks.find(({ kind }) => kind === 'resolution')?.met_at).toBeNull();
		expect(early.contents.clocks.some(({ kind }) => kind === 'objection')).toBe(false);
		const again = await proofFor(officer, new Date('2026-04-30T08:00:00Z'));
		expect(again.contents.timeline).toHaveLength(8);
		expect(await findProof(test.services, ref, reporter, new Date('2026-01-01T00:00:00Z'))).toBeNull();
	});
});

describe('the printed proof', () => {
	it('says in words what the contents hold, and how to check them', async () => {
		const proof = await proofFor(reporter);
		for (const [lang, words] of [
			[
				'id',
				[
					'Bukti laporan',
					'Pasal 24',
					'137',
					'Praktik semasa PermenPANRB 62/2018: 14 hari kerja.',
					'hari ke-14, jatuh tempo',
					'cuti bersama',
					'dijeda',
					'hari ke-0'
				]
			],
			['en', ['Proof of report', 'Article 24', '137', 'day 14, due', 'collective leave', 'paused']]
		] as const) {
			const printed = JSON.stringify(blocksOf(proof, ADDRESSES, lang));
			for (const word of [...words, ref, proof.fingerprint, ADDRESSES.contents, 'Jembatan milik provinsi.'])
				expect(printed, word).toContain(word);
		}
	});

	it('is a tagged PDF in its language, the same bytes each time', async () => {
		const proof = await proofFor(reporter);
		const pdf = Buffer.from(await printProof(proof, ADDRESSES, 'id'));
		const text = pdf.toString('latin1');
		expect(text.slice(0, 8)).toBe('%PDF-1.7');
		for (const mark of [
			'/StructTreeRoot',
			'/Lang (id-ID)',
			'/Marked true',
			'/DisplayDocTitle true',
			'/S /H1',
			'/S /TH'
		])
			expect(text, mark).toContain(mark);
		expect(text).toContain(`<rdf:li xml:lang="x-default">Bukti laporan ${ref}</rdf:li>`);
		expect(pdf.equals(Buffer.from(await printProof(proof, ADDRESSES, 'id')))).toBe(true);
		expect(Buffer.from(await printProof(proof, ADDRESSES, 'en')).toString('latin1')).toContain('/Lang (en-GB)');
	});

	it('embeds its fonts with the letters that they stand for, so that its text can be copied', async () => {
		const pdf = Buffer.from(await printProof(await proofFor(reporter), ADDRESSES, 'id')).toString('latin1');
		expect(pdf).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSans3-Regular/);
		expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
		expect(pdf.match(/\/ToUnicode/g)).toHaveLength(2);
	});
});

describe('the clocks of one report', () => {
	it('are what the proof prints, for whoever may read the report', async () => {
		const { contents } = await proofFor(reporter);
		const asked = await findCaseClocks(test.services, ref, VISITOR);
		expect(asked?.clocks.map(({ clock }) => clockJson(clock, 'Asia/Jayapura'))).toEqual(contents.clocks);
		const unverified = await fileReport(test.services);
		expect(await findCaseClocks(test.services, unverified.ref, VISITOR)).toBeNull();
		expect((await findCaseClocks(test.services, unverified.ref, unverified.reporter))?.clocks).toHaveLength(2);
	});
});

describe('a deadline that the calendar moved', () => {
	it('is told with the day it was and the day it is, and why, in the contents and in print', async () => {
		test.clock.set('2026-06-02T02:00:00Z');
		const filed = await fileReport(test.services);
		const admin = await aPerson(test.services, 'admin');
		const decreed = { kind: 'special_national', name: 'Libur khusus', decree: 'Keppres contoh' } as const;
		const days = [{ ...decreed, day: '2026-06-10', provisional: false, districtCode: null }];
		await stageDays(test.services, { doer: admin, days, formKey: null });
		await openPreview(test.services);
		const { digest } = await loadStaged(test.db);
		await publishCalendar(test.services, { doer: admin, reason: 'Keppres 12/2026', digest, formKey: null });
		await recalculateDeadlines(test.services);
		const proof = await findProof(test.services, filed.ref, filed.reporter, test.clock.now());
		if (!proof) throw new Error('not found');
		expect(proof.contents.timeline.at(-1)).toMatchObject({
			action: 'recalculate',
			reason: 'Keppres 12/2026',
			moved: [{ clock: 'resolution', from: '2026-06-23', to: '2026-06-24' }]
		});
		for (const [lang, line] of [
			['id', /Tenggat penyelesaian: semula Selasa, 23 Juni 2026, menjadi Rabu, 24 Juni 2026/],
			['en', /: was [^"]*23 June 2026, is now [^"]*24 June 2026/]
		] as const)
			expect(JSON.stringify(blocksOf(proof, ADDRESSES, lang))).toMatch(line);
	});
});
