import { byMachine, type Asking } from '$lib/server/usecases/administration/change-province';
import { createAgency, editAgency, type AgencyProfile } from '$lib/server/usecases/administration/agencies';
import { keepChanges, type Kept } from '$lib/server/usecases/administration/keep-changes';
import { listAuthors, listEveryChange } from '$lib/server/queries/administration/every-change';
import { MACHINE_AUTHOR, type CalledByWords, type HistoryFilter } from '$lib/domain/administration/history';
import { historyQuery, parseBefore, parseHistory } from '$lib/forms/administration/history-query';
import type { Actor } from '$lib/domain/actor/actor';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const ALL: HistoryFilter = { kind: null, author: null, words: '' };
const DINKES: AgencyProfile = {
	name: 'Dinas Kesehatan',
	shortName: 'Dinkes',
	task: '',
	address: '',
	phone: '',
	email: '',
	oversees: false,
	onPaper: false
};

let admin: Actor;

const keep = (reason: string, changes: Kept['changes']) =>
	test.db.transaction().execute((trx) => {
		const at = test.services.now();
		return keepChanges(trx, { at, byUserId: admin.userId, reason, changes });
	});

const list = (filter: Partial<HistoryFilter>, called: readonly CalledByWords[] = []) =>
	listEveryChange(test.db, { ...ALL, ...filter }, { called });

/** Looks, then publishes what was shown. */
async function publish(ask: (asking: Asking) => Promise<unknown>, reason: string) {
	const asking = { doer: admin, formKey: null, reason, mark: null };
	const shown = (await ask(asking)) as { value: { mark: string } };
	await ask({ ...asking, mark: shown.value.mark });
}

beforeAll(async () => {
	admin = await aPerson(test.services, 'admin');
	await createAgency(test.services, byMachine('Perda 1/2020'), { ...DINKES, name: 'Dinas PUPR', shortName: 'PUPR' });
	await publish((asking) => createAgency(test.services, asking, DINKES), 'Perda 2/2021');
	const renamed = { slug: 'dinkes', profile: { ...DINKES, name: 'Dinas Kesehatan dan KB' }, since: null };
	await publish((asking) => editAgency(test.services, asking, renamed), 'Perda 3/2022');
	await keep('SKB tiga menteri', [{ subject: 'calendar', subjectId: '7', act: 'edit' }]);
});

describe('the history of the administration', () => {
	it('tells of every change, whatever it is of, page by page and each once', async () => {
		const all = await listEveryChange(test.db, ALL, { called: [], limit: 50 });
		const walked: number[] = [];
		for (let before: number | null = null; ;) {
			const { changes, older } = await listEveryChange(test.db, ALL, { called: [], before, limit: 1 });
			walked.push(...changes.map(({ id }) => id));
			if (!older) break;
			before = older;
		}
		expect(walked).toEqual(all.changes.map(({ id }) => id));
		expect(all.changes.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual(
			expect.arrayContaining(['calendar: SKB tiga menteri', 'agency: Perda 3/2022', 'agency: Perda 1/2020'])
		);
	});

	it('says what a change reached, and offers the way back of an edit', async () => {
		const [renamed] = (await list({ words: 'perda 3' })).changes;
		expect(renamed).toMatchObject({
			title: 'Dinas Kesehatan dan KB',
			goesBack: true,
			differences: [{ field: 'nama', before: 'Dinas Kesehatan', after: 'Dinas Kesehatan dan KB' }]
		});
		const [begun] = (await list({ words: 'perda 2' })).changes;
		expect(begun?.goesBack).toBe(false);
	});

	it('is asked by kind, by who it was, and by words that are no pattern', async () => {
		const count = async (filter: Partial<HistoryFilter>) => (await list(filter)).changes.length;
		expect(await count({ kind: 'calendar' })).toBe(1);
		expect(await count({ author: MACHINE_AUTHOR })).toBe(1);
		expect(await count({ author: admin.userId })).toBe(3);
		expect(await count({ words: 'Perda %' })).toBe(0);
		expect((await listAuthors(test.db)).map(({ id }) => id)).toEqual([admin.userId]);
	});

	it('is in the order in which things were done, also those of one moment', async () => {
		const words = Array.from({ length: 12 }, (_, number) => `kata-${number + 1}`);
		await keep(
			'Banyak iklan',
			words.map((word) => ({ subject: 'word', subjectId: word, act: 'edit' }))
		);
		const { changes } = await list({ kind: 'word' });
		expect(changes.map(({ thing }) => thing)).toEqual(words.toReversed());
	});

	it('is searched in the names that are shown: of now, of then, or of the page', async () => {
		const kept = { subjectId: 'first-response', act: 'edit' } as const;
		await keep('Percepatan', [{ ...kept, subject: 'policy', title: 'Jawaban pertama, Dinkes' }]);
		await keep('Terlalu rapat', [{ subject: 'limit', subjectId: 'report-account', act: 'edit' }]);
		const called = [{ kind: 'limit', thing: 'report-account', title: 'laporan, satu akun' }] as const;
		const titles = async (words: string) => (await list({ words }, called)).changes.map(({ title }) => title);
		expect(await titles('pertama, dink')).toEqual(['Jawaban pertama, Dinkes']);
		expect(await titles('satu akun')).toEqual(['laporan, satu akun']);
		expect(await titles('report-account')).toEqual([]);
		expect(await titles('first-response')).toEqual([]);
	});

	it('stands in an address, which takes nonsense for nothing', () => {
		const asked: HistoryFilter = { kind: 'person', author: MACHINE_AUTHOR, words: 'dinas & co' };
		expect(parseHistory(new URLSearchParams(historyQuery(asked)))).toEqual(asked);
		expect(parseHistory(new URLSearchParams('jenis=semua&oleh=siapa'))).toEqual(ALL);
		const later = new URLSearchParams(historyQuery(asked, 12));
		expect([parseHistory(later), parseBefore(later)]).toEqual([asked, 12]);
		expect(parseBefore(new URLSearchParams('sebelum=00017 agency 3'))).toBeNull();
	});
});
