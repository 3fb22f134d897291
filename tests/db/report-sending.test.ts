import { VISITOR } from '$lib/domain/actor/actor';
import { makeSecret } from '$lib/server/auth/secret-key';
import { accessCodeMatches } from '$lib/server/identity/access-code';
import { findThreadByCode } from '$lib/server/identity/reporter';
import { findComplaintRecord } from '$lib/server/queries/complaint/record';
import { listVillagePoints, listVillages } from '$lib/server/queries/report/choices';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { keepDraftFiles } from '$lib/server/usecases/draft/keep-files';
import { findReceipt } from '$lib/server/usecases/draft/receipt';
import { saveDraft } from '$lib/server/usecases/draft/save-draft';
import { sendDraft } from '$lib/server/usecases/draft/send-draft';
import { openByCode } from '$lib/server/web/open-by-code';
import type { Owners } from '$lib/server/auth/limits';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { photo, REPORT, stepOf, useDrafts } from '../support/drafts';

const test = useDatabase();
const { browser, writer, theDraft, send } = useDrafts(test);
let province: Province;

beforeAll(async () => {
	province = await aProvince(test.services);
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
		const receipt = await findReceipt(test.services, browser.token, await theDraft());
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
		expect(await findReceipt(test.services, browser.token, await theDraft())).toBeNull();
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
		browser.token = makeSecret();
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
