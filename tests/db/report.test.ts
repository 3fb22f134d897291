import { VISITOR } from '$lib/domain/actor/actor';
import type { ReportDraft } from '$lib/forms/report/fields';
import type { Report } from '$lib/forms/report/report';
import { keyOf, makeSecret } from '$lib/server/auth/secret-key';
import { accessCodeMatches } from '$lib/server/identity/access-code';
import { findThreadByCode } from '$lib/server/identity/reporter';
import { listSimilarReports } from '$lib/server/queries/report/similar-reports';
import { findComplaintRecord } from '$lib/server/queries/complaint/record';
import { listReportChoices, listVillagePoints, listVillages } from '$lib/server/queries/report/choices';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { findDraft, sealForm } from '$lib/server/usecases/draft/draft';
import { discardDraft } from '$lib/server/usecases/draft/discard-draft';
import { keepDraftFiles, removeDraftFile } from '$lib/server/usecases/draft/keep-files';
import { findReceipt } from '$lib/server/usecases/draft/receipt';
import { saveDraft } from '$lib/server/usecases/draft/save-draft';
import { sendDraft } from '$lib/server/usecases/draft/send-draft';
import { sweepDrafts } from '$lib/server/usecases/draft/sweep-drafts';
import { openByCode } from '$lib/server/web/open-by-code';
import type { Owners } from '$lib/server/auth/limits';
import { provideServices } from '$lib/server/services';
import { actions } from '../../src/routes/(report)/lapor/+page.server';
import type { RequestEvent } from '@sveltejs/kit';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

/** What a page of the form would send, as part of its first step. */
const stepOf = (typed: ReportDraft) => ({ step: 'what', typed }) as const;
let province: Province;
let token: string;
/** Whoever holds the token, without an account. */
const writer = (held = token) => ({ token: held, userId: null });

beforeAll(async () => {
	province = await aProvince(test.services);
});
beforeEach(() => {
	token = makeSecret();
});

const REPORT: Report = {
	classification: 'complaint',
	title: 'Lampu dermaga mati sejak Senin',
	text: 'Lampu dermaga mati sejak Senin malam, penumpang turun dalam gelap.',
	occurredOn: '2026-11-16',
	district: '82.71',
	village: null,
	place: 'Pelabuhan Bastiong',
	category: 'infrastruktur',
	agency: null,
	anonymous: true,
	confidential: false,
	channel: 'web',
	identity: { name: 'Fatimah Sangaji', email: 'fatimah@contoh.test', phone: '081200000000' }
};

const photo = async (colour: string, name = 'foto.jpg') => {
	const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
		.jpeg()
		.toBuffer();
	return new File([new Uint8Array(bytes)], name);
};
const theDraft = async () => {
	const draft = await findDraft(test.services, writer());
	if (!draft) throw new Error('no draft');
	return draft;
};
const send = async (draft = theDraft(), changed: Partial<Report> = {}, doer = VISITOR) => {
	const outcome = await sendDraft(test.services, {
		token,
		draft: await draft,
		report: { ...REPORT, ...changed },
		doer,
		lang: 'id'
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
	return outcome.value.ref;
};

describe('a draft', () => {
	it('is not there before something was typed', async () => {
		expect(await findDraft(test.services, writer())).toBeUndefined();
	});

	it('keeps each step beside the others, right or wrong', async () => {
		await saveDraft(test.services, writer(), stepOf({ title: 'Jal', text: '😀 <script>\u0000' }));
		await saveDraft(test.services, writer(), stepOf({ district: 'x' }));
		await saveDraft(test.services, writer(), stepOf({ title: 'Jalan' }));
		expect((await theDraft()).form).toEqual({ title: 'Jalan', text: '😀 <script>\u0000', district: 'x' });
	});

	it('loses nothing when the tabs save at once', async () => {
		const fields = ['title', 'text', 'place', 'name', 'email', 'phone', 'district', 'category'] as const;
		await Promise.all(fields.map((field) => saveDraft(test.services, writer(), stepOf({ [field]: field }))));
		expect((await theDraft()).form).toEqual(Object.fromEntries(fields.map((field) => [field, field])));
	});

	it('tells a reader of the table nothing', async () => {
		await saveDraft(test.services, writer(), stepOf({ name: 'Fatimah Sangaji', text: 'dermaga' }));
		const rows = JSON.stringify(await test.db.selectFrom('draft').selectAll().execute());
		for (const secret of [token, 'Fatimah', 'dermaga']) expect(rows).not.toContain(secret);
	});
});

describe('a draft of an earlier version', () => {
	/** As it was written then: two boxes, and the category beside the place. */
	const keep = async (form: Record<string, string>) => {
		await saveDraft(test.services, writer(), stepOf({}));
		const { id } = await theDraft();
		const sealed = sealForm(test.services.env.secret, id, form as ReportDraft);
		await test.db.updateTable('draft').set({ form: sealed }).where('id', '=', id).execute();
	};

	it('opens with all of its words, and as hidden as its writer wished it', async () => {
		const words = {
			title: 'Jalan',
			text: 'Lubang',
			district: '82.71',
			category: 'jembatan',
			classification: 'complaint'
		};
		await keep({ ...words, anonymous: '', confidential: 'on' });
		expect((await theDraft()).form).toEqual({ ...words, mode: 'confidential' });
		// Once the new page has asked, the boxes are gone for good.
		await saveDraft(test.services, writer(), { step: 'who', typed: { mode: 'open' } });
		expect((await theDraft()).form).toMatchObject({ ...words, mode: 'open' });
		await saveDraft(test.services, writer(), { step: 'who', typed: { mode: '' } });
		expect((await theDraft()).form.mode).toBe('');
	});

	it('that was never asked who may see it stays unasked', async () => {
		await keep({ title: 'Jalan' });
		expect((await theDraft()).form.mode).toBeUndefined();
	});
});

describe('a report begun on the page of an agency', () => {
	/** Sends the first step as a browser would that came by this address. */
	async function begin(query: string) {
		provideServices(test.services);
		const url = new URL(`http://localhost/lapor${query}`);
		const body = new URLSearchParams({ classification: 'complaint', title: REPORT.title, text: REPORT.text });
		const event = {
			url,
			request: new Request(url, { method: 'POST', body }),
			locals: { lang: 'id', actor: VISITOR },
			cookies: { get: () => token, set: () => undefined },
			getClientAddress: () => '192.0.2.7'
		} as unknown as RequestEvent & Parameters<typeof actions.default>[0];
		await expect(actions.default(event)).rejects.toMatchObject({ status: 303 });
		return (await theDraft()).form.agency;
	}

	it('has that agency as its wish, as long as its writer chose no other', async () => {
		expect(await begin('?instansi=dinkes')).toBe(province.agencies.dinkes);
		await saveDraft(test.services, writer(), stepOf({ agency: '' }));
		expect(await begin('?instansi=pupr')).toBe('');
	});

	it('has none where the address names no agency of today', async () => {
		await test.db.updateTable('agency').set({ valid_until: '2026-01-01' }).where('slug', '=', 'dishub').execute();
		for (const query of ['', '?instansi=', '?instansi=dishub', `?instansi=${'x'.repeat(5000)}`, '?instansi=%00'])
			expect(await begin(query), query).toBeUndefined();
	});
});

describe('files of a draft', () => {
	it('are kept one by one: a bad one is refused by name and the rest stays', async () => {
		const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])], 'foto-jalan.jpg');
		const huge = new File([new Uint8Array(10 * 1024 * 1024)], 'video.mp4');
		const refused = await keepDraftFiles(test.services, writer(), [
			await photo('red'),
			program,
			huge,
			await photo('blue')
		]);
		expect(refused).toEqual([
			{ name: 'foto-jalan.jpg', reason: 'unknown_type' },
			{ name: 'video.mp4', reason: 'too_large' }
		]);
		expect((await theDraft()).files).toHaveLength(2);
	});

	it('are five at most, also when they come at once, and the same one only once', async () => {
		const colours = ['red', 'green', 'blue', 'black', 'white', 'grey', 'red'];
		const answers = await Promise.all(
			colours.map(async (colour) => keepDraftFiles(test.services, writer(), [await photo(colour, `${colour}.jpg`)]))
		);
		expect((await theDraft()).files).toHaveLength(5);
		expect(answers.flat().every(({ reason }) => reason === 'too_many')).toBe(true);
	});

	it('go with the draft when it is thrown away', async () => {
		await keepDraftFiles(test.services, writer(), [await photo('red')]);
		const [file] = (await theDraft()).files;
		await discardDraft(test.services, writer());
		expect(await findDraft(test.services, writer())).toBeUndefined();
		expect(await test.db.selectFrom('file').select('id').where('id', '=', file!.id).execute()).toEqual([]);
	});

	it('can be taken back by their writer alone', async () => {
		await keepDraftFiles(test.services, writer(), [await photo('red'), await photo('blue')]);
		const [first, second] = (await theDraft()).files;
		await removeDraftFile(test.services, writer(makeSecret()), first!.id);
		await removeDraftFile(test.services, writer(), "x' or 1=1");
		expect((await theDraft()).files).toHaveLength(2);
		await removeDraftFile(test.services, writer(), first!.id);
		expect((await theDraft()).files).toEqual([second]);
		const gone = await test.db.selectFrom('file').select('id').where('id', '=', first!.id).execute();
		expect(gone).toEqual([]);
	});
});

describe('sending', () => {
	it('twenty times at once makes one report with one code', async () => {
		await saveDraft(test.services, writer(), stepOf({ title: REPORT.title }));
		await keepDraftFiles(test.services, writer(), [await photo('red'), await photo('blue')]);
		const draft = theDraft();
		const refs = await Promise.all(Array.from({ length: 20 }, () => send(draft)));
		expect(new Set(refs).size).toBe(1);
		const [ref = ''] = refs;
		const count = async (table: 'complaint' | 'reporter' | 'thread_event' | 'attachment') => {
			const { id } = await test.db.selectFrom('thread').select('id').where('ref', '=', ref).executeTakeFirstOrThrow();
			return (await test.db.selectFrom(table).select('thread_id').where('thread_id', '=', id).execute()).length;
		};
		expect(await Promise.all((['complaint', 'reporter', 'thread_event', 'attachment'] as const).map(count))).toEqual([
			1, 1, 1, 2
		]);
	});

	it('again later answers the same, and what was typed late is not kept', async () => {
		const { title, text } = REPORT;
		const about = (words: string) => ({ step: 'about', typed: { title: words } }) as const;
		await saveDraft(test.services, writer(), stepOf({ text }));
		await saveDraft(test.services, writer(), about(title));
		const ref = await send();
		for (const late of [stepOf({ text }), about(title)])
			expect(await saveDraft(test.services, writer(), late), 'late').toBe('sent');
		for (const other of [stepOf({ text: 'Cerita lain.' }), about('laporan lain')])
			expect(await saveDraft(test.services, writer(), other), 'other words').toBe('another');
		expect(await keepDraftFiles(test.services, writer(), [await photo('red')])).toHaveLength(1);
		expect(await send()).toBe(ref);
		expect(await theDraft()).toMatchObject({ form: {}, files: [], sent: { ref } });
	});

	it('hands out a code that opens the report, for an hour', async () => {
		await saveDraft(test.services, writer(), stepOf({}));
		const ref = await send();
		const receipt = await findReceipt(test.services, token, await theDraft());
		expect(receipt).toMatchObject({ ref, title: REPORT.title, verificationDueDay: '2026-11-25' });
		const { code_hash } = await test.db
			.selectFrom('reporter')
			.innerJoin('thread', 'thread.id', 'thread_id')
			.select('code_hash')
			.where('ref', '=', ref)
			.executeTakeFirstOrThrow();
		expect(accessCodeMatches(receipt!.accessCode ?? '', code_hash)).toBe(true);
		expect(await findThreadByCode(test.db, ref, code_hash)).toMatchObject({ ref });
		test.clock.advance({ minutes: 60 });
		expect(await findReceipt(test.services, token, await theDraft())).toBeNull();
	});

	it('on behalf of somebody is for staff', async () => {
		await saveDraft(test.services, writer(), stepOf({}));
		await expect(send(theDraft(), { channel: 'counter' })).rejects.toThrow('not_allowed');
		const officer = await aPerson(test.services, 'officer', province.agencies.pupr);
		await send(theDraft(), { channel: 'counter' }, officer);
		const row = await test.db
			.selectFrom('reporter')
			.select(['user_id', 'has_contact'])
			.where('thread_id', '=', (await theDraft()).sent!.threadId)
			.executeTakeFirst();
		expect(row).toEqual({ user_id: null, has_contact: true });
	});
});

describe('the village of a report', () => {
	const villageOf = async (village: string | null) => {
		token = makeSecret();
		await saveDraft(test.services, writer(), stepOf({ title: REPORT.title }));
		const ref = await send(theDraft(), { village });
		return (await findComplaintRecord(test.db, ref))?.village;
	};

	it('is kept where it lies in the district, and is none where it does not', async () => {
		await test.db
			.insertInto('place')
			.values([
				{ code: '82.71.02', name: 'Ternate Selatan', district_code: '82.71' },
				{ code: '82.71.02.1001', name: 'Kalumata', district_code: '82.71', latitude: 0, longitude: 127.38 },
				{ code: '82.03.01.2001', name: 'Tobelo', district_code: '82.03' }
			])
			.onConflict((on) => on.doNothing())
			.execute();
		expect(await villageOf('82.71.02.1001')).toBe('Kalumata');
		for (const none of ['82.03.01.2001', '82.71.02.9999', null]) expect(await villageOf(none)).toBeNull();
		expect(await listVillages(test.db, '82.71')).toEqual([
			{ code: '82.71.02', name: 'Ternate Selatan', villages: [{ code: '82.71.02.1001', name: 'Kalumata' }] }
		]);
		// Latitude nought is a place.
		expect((await listVillagePoints(test.db)).map(({ code }) => code)).toContain('82.71.02.1001');
	});
});

describe('sending often', () => {
	/** How many of so many reports, each from a draft of its own, were taken, all at once. */
	const sendings = async (count: number, owners: Owners) => {
		const sent = Array.from({ length: count }, async () => sendDraft(test.services, { ...(await aSending()), owners }));
		return (await Promise.all(sent)).filter(({ ok }) => ok).length;
	};

	it('is for a guest ten an hour from one device, and its neighbours send theirs', async () => {
		const network = '10.9.0.1';
		expect(await sendings(25, { device: 'one', network })).toBe(10);
		expect(await sendings(1, { device: 'another', network })).toBe(1);
		expect(await sendings(12, { device: null, network })).toBe(12);
		test.clock.advance({ minutes: 60 });
		expect(await sendings(1, { device: 'one', network })).toBe(1);
	});

	it('says whose limit it is and until when', async () => {
		const owners = { device: 'loud', network: '10.9.0.3' };
		await sendings(10, owners);
		expect(await sendDraft(test.services, { ...(await aSending()), owners })).toMatchObject({
			refusal: 'too_many_attempts',
			reached: { what: 'report', owner: 'device', most: 10, until: new Date(test.clock.now().getTime() + 3_600_000) }
		});
	});

	it('counts a report once, however often its form is sent', async () => {
		const owners = { device: 'impatient', network: '10.9.0.4' };
		const sending = { ...(await aSending()), owners };
		for (let count = 0; count < 15; count += 1)
			expect(await sendDraft(test.services, sending)).toMatchObject({ ok: true });
		expect(await sendings(9, owners)).toBe(9);
		expect(await sendings(1, owners)).toBe(0);
	});

	it('is for a counter as often as people come', async () => {
		const officer = await aPerson(test.services, 'officer', province.agencies.pupr);
		expect(await sendings(60, { account: officer.userId, staff: officer.userId })).toBe(60);
		expect(await sendings(25, { account: (await aPerson(test.services)).userId })).toBe(20);
	});

	async function aSending() {
		const own = makeSecret();
		await saveDraft(test.services, writer(own), stepOf({}));
		const draft = await findDraft(test.services, writer(own));
		if (!draft) throw new Error('no draft');
		return { token: own, draft, report: REPORT, doer: VISITOR, lang: 'id' } as const;
	}
});

describe('sweeping', () => {
	it('removes what nobody touched for a month, with its files, and nothing of a report', async () => {
		await saveDraft(test.services, writer(), stepOf({}));
		await keepDraftFiles(test.services, writer(), [await photo('red')]);
		const [sentFile] = (await theDraft()).files;
		await send();
		token = makeSecret();
		await keepDraftFiles(test.services, writer(), [await photo('blue')]);
		const [draftFile] = (await theDraft()).files;
		test.clock.advance({ days: 29 });
		await saveDraft(test.services, writer(makeSecret()), stepOf({}));
		test.clock.advance({ days: 2 });
		expect(await sweepDrafts(test.services)).toBeGreaterThan(1);
		expect(await findDraft(test.services, writer())).toBeUndefined();
		const files = await test.db
			.selectFrom('file')
			.select('id')
			.where('id', 'in', [sentFile!.id, draftFile!.id])
			.execute();
		expect(files).toEqual([{ id: sentFile!.id }]);
		expect(await test.db.selectFrom('draft').selectAll().execute()).toHaveLength(1);
		expect(await sweepDrafts(test.services)).toBe(0);
	});
});

describe('similar reports', () => {
	const written = {
		title: 'Jembatan kayu di Bobaneigo patah',
		text: 'Papan jembatan patah.',
		place: '',
		categorySlug: 'jembatan',
		districtCode: '82.03'
	};
	const found = async (changed = {}) =>
		(await listSimilarReports(test.db, { ...written, ...changed }, test.clock.now())).map(({ ref }) => ref);
	const publish = async (ref: string) => {
		const moderator = await aPerson(test.services, 'moderator');
		const act = { action: 'route', agencyId: province.agencies.pupr, text: 'jembatan provinsi' } as const;
		const outcome = await actOnComplaint(test.services, { ref, act, doer: moderator, formKey: null });
		if (!outcome.ok) throw new Error(outcome.refusal);
	};

	it('are public ones only', async () => {
		const { ref } = await fileReport(test.services);
		expect(await found()).toEqual([]);
		await publish(ref);
		expect(await found()).toEqual([ref]);
		await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('ref', '=', ref).execute();
		expect(await found()).toEqual([]);
		await test.db.updateTable('thread').set({ hidden_at: null, confidential: true }).where('ref', '=', ref).execute();
		expect(await found()).toEqual([]);
	});

	it('are of this district, and alike in title or in words and category', async () => {
		const { ref } = await fileReport(test.services, { title: 'Papan penyeberangan dekat sekolah berbahaya' });
		await publish(ref);
		const about = { title: 'Anak-anak jatuh ke sungai', text: 'papan patah, menyeberang berbahaya' };
		expect(await found(about)).toEqual([ref]);
		expect(await found({ ...about, districtCode: '82.71' })).toEqual([]);
		expect(await found({ ...about, title: 'Sungai kotor dan bau', categorySlug: 'kesehatan' })).toEqual([]);
		// Somebody who tells the same and took another category still finds it.
		expect(await found({ ...about, categorySlug: 'kesehatan' })).toEqual([ref]);
		expect(await found({ title: 'Harga pupuk naik terus', text: 'mahal' })).toEqual([]);
	});

	it('are five at most, and any words may be asked for', async () => {
		for (let count = 0; count < 7; count += 1) await publish((await fileReport(test.services)).ref);
		expect(await found()).toHaveLength(5);
		for (const title of ['', "' & | ! :* <-> (", '\\', '😀😀😀😀😀😀😀😀😀😀', 'http://a.id/b?c&d=e | f'])
			await expect(found({ title })).resolves.toBeInstanceOf(Array);
	});
});

describe('choices', () => {
	it('stand in groups, in the language of the reader, without agencies of the past', async () => {
		await test.db
			.insertInto('agency')
			.values({ slug: 'lama', name: 'Dinas Lama', short_name: 'Lama', valid_until: '2025-12-31' })
			.execute();
		const { categories, agencies } = await listReportChoices(test.db, 'en', '2026-11-21');
		expect(categories.map(({ name, group }) => `${group} / ${name}`)).toEqual([
			'Infrastructure / Bridges',
			'Infrastructure / Infrastructure',
			'Health / Health'
		]);
		expect(agencies.map(({ name }) => name)).not.toContain('Dinas Lama');
	});
});

describe('tracking', () => {
	const from = (address: string, mark?: string) => ({
		cookies: { get: () => mark },
		locals: { actor: VISITOR },
		getClientAddress: () => address
	});
	const tries = (address: string, found: string | null, mark?: string) =>
		openByCode(test.services, from(address, mark) as never, () => Promise.resolve(found));

	it('counts what was wrong, and stops one device before it shuts out its network', async () => {
		for (let count = 0; count < 20; count += 1)
			expect(await tries('10.0.0.1', null, 'guessing')).toEqual({ ok: false, refusal: 'no_match' });
		expect(await tries('10.0.0.1', null, 'guessing')).toMatchObject({ reached: { what: 'code', owner: 'device' } });
		expect(await tries('10.0.0.1', null, 'a neighbour')).toEqual({ ok: false, refusal: 'no_match' });
		test.clock.advance({ minutes: 15 });
		expect(await tries('10.0.0.1', null, 'guessing')).toEqual({ ok: false, refusal: 'no_match' });
	});

	it('stops a network of guesses without marks, also at once, and never a code that is right', async () => {
		const guesses = await Promise.all(Array.from({ length: 310 }, () => tries('10.0.3.1', null)));
		expect(guesses.filter(({ ok, ...rest }) => !ok && !('reached' in rest))).toHaveLength(300);
		for (let count = 0; count < 3; count += 1)
			expect(await tries('10.0.3.1', 'a report')).toEqual({ ok: true, value: 'a report' });
		expect(await tries('10.0.2.1', null)).toEqual({ ok: false, refusal: 'no_match' });
	});
});

it('keeps the key of a draft out of the table', async () => {
	await saveDraft(test.services, writer(), stepOf({}));
	expect((await theDraft()).id).toBe(keyOf(token));
});
