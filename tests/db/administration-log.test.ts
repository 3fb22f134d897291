import { byMachine, type Asking } from '$lib/server/usecases/administration/change-province';
import { createAgency, editAgency, type AgencyProfile } from '$lib/server/usecases/administration/agencies';
import { listAuthors, listEveryChange } from '$lib/server/queries/administration/every-change';
import { MACHINE_AUTHOR, type HistoryFilter } from '$lib/domain/administration/history';
import { historyQuery, parseHistory } from '$lib/forms/administration/history-query';
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
	await test.db
		.insertInto('calendar_version')
		.values({ version: 7, published_at: test.services.now(), author_id: admin.userId, reason: 'SKB tiga menteri' })
		.execute();
});

describe('the history of the administration', () => {
	it('tells of every change, whatever it is of, page by page and each once', async () => {
		const all = await listEveryChange(test.db, ALL, { limit: 50 });
		const walked: string[] = [];
		for (let before: string | null = null; ;) {
			const { changes, older } = await listEveryChange(test.db, ALL, { before, limit: 1 });
			walked.push(...changes.map(({ kind, id }) => `${kind} ${id}`));
			if (!older) break;
			before = older;
		}
		expect(walked).toEqual(all.changes.map(({ kind, id }) => `${kind} ${id}`));
		expect(all.changes.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual(
			expect.arrayContaining(['calendar: SKB tiga menteri', 'agency: Perda 3/2022', 'agency: Perda 1/2020'])
		);
	});

	it('says what a change reached, and offers the way back of an edit', async () => {
		const [renamed] = (await listEveryChange(test.db, { ...ALL, words: 'perda 3' })).changes;
		expect(renamed).toMatchObject({
			title: 'Dinas Kesehatan dan KB',
			goesBack: true,
			differences: [{ field: 'nama', before: 'Dinas Kesehatan', after: 'Dinas Kesehatan dan KB' }]
		});
		const [begun] = (await listEveryChange(test.db, { ...ALL, words: 'perda 2' })).changes;
		expect(begun?.goesBack).toBe(false);
	});

	it('is asked by kind, by who it was, and by words that are no pattern', async () => {
		const count = async (filter: Partial<HistoryFilter>) =>
			(await listEveryChange(test.db, { ...ALL, ...filter })).changes.length;
		expect(await count({ kind: 'calendar' })).toBe(1);
		expect(await count({ author: MACHINE_AUTHOR })).toBe(1);
		expect(await count({ author: admin.userId })).toBe(3);
		expect(await count({ words: 'Perda %' })).toBe(0);
		expect((await listAuthors(test.db)).map(({ id }) => id)).toEqual([admin.userId]);
	});

	it('stands in an address, which takes nonsense for nothing', () => {
		const asked: HistoryFilter = { kind: 'person', author: MACHINE_AUTHOR, words: 'dinas & co' };
		expect(parseHistory(new URLSearchParams(historyQuery(asked)))).toEqual(asked);
		expect(parseHistory(new URLSearchParams('jenis=semua&oleh=siapa'))).toEqual(ALL);
	});
});
