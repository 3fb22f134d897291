import { VISITOR } from '$lib/domain/actor/actor';
import type { ReportDraft } from '$lib/forms/report/fields';
import { keyOf, makeSecret } from '$lib/server/auth/secret-key';
import { findDraft, sealForm } from '$lib/server/usecases/draft/draft';
import { discardDraft } from '$lib/server/usecases/draft/discard-draft';
import { keepDraftFiles, removeDraftFile } from '$lib/server/usecases/draft/keep-files';
import { saveDraft } from '$lib/server/usecases/draft/save-draft';
import { sweepDrafts } from '$lib/server/usecases/draft/sweep-drafts';
import { provideServices } from '$lib/server/services';
import { actions } from '../../src/routes/(report)/lapor/+page.server';
import type { RequestEvent } from '@sveltejs/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { photo, REPORT, stepOf, useDrafts } from '../support/drafts';

const test = useDatabase();
const { browser, writer, theDraft, send } = useDrafts(test);
let province: Province;

beforeAll(async () => {
	province = await aProvince(test.services);
});

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
		for (const secret of [browser.token, 'Fatimah', 'dermaga']) expect(rows).not.toContain(secret);
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
			cookies: { get: () => browser.token, set: () => undefined },
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

describe('sweeping', () => {
	it('removes what nobody touched for a month, with its files, and nothing of a report', async () => {
		await saveDraft(test.services, writer(), stepOf({}));
		await keepDraftFiles(test.services, writer(), [await photo('red')]);
		const [sentFile] = (await theDraft()).files;
		await send();
		browser.token = makeSecret();
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

it('keeps the key of a draft out of the table', async () => {
	await saveDraft(test.services, writer(), stepOf({}));
	expect((await theDraft()).id).toBe(keyOf(browser.token));
});
