import { countLateRequests, listMyRequests, listRequests } from '$lib/server/queries/privacy/requests';
import { listRetention } from '$lib/server/queries/privacy/processing';
import { retain, setRetention } from '$lib/server/usecases/privacy/retain';
import { answerRequest, askAboutData } from '$lib/server/usecases/privacy/requests';
import { beforeAll, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let admin: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
	await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
});

const WORDS = 'Nama saya salah tulis di daftar hadir.';

it('takes a request once, counts 3 × 24 hours, and is answered once, for whoever asked', async () => {
	const { userId } = await aPerson(test.services);
	const asking = { person: { whose: 'account', userId }, kind: 'correct', words: WORDS } as const;
	const formKey = crypto.randomUUID();
	const [first, second] = await Promise.all([1, 2].map(() => askAboutData(test.services, { ...asking, formKey })));
	expect(first).toEqual(second);
	const [mine] = await listMyRequests(test.db, asking.person);
	if (!mine) throw new Error('the request was not kept');
	expect(Date.parse(mine.dueAt) - Date.parse(mine.askedAt)).toBe(72 * 3_600_000);
	expect(await countLateRequests(test.db, test.clock.now())).toBe(0);
	test.clock.advance({ hours: 73 });
	expect(await countLateRequests(test.db, test.clock.now())).toBe(1);
	expect((await listRequests(test.db)).waiting).toMatchObject([{ id: mine.id, kind: 'correct' }]);
	const answer = { id: mine.id, outcome: 'granted', answer: 'Sudah kami perbaiki.' } as const;
	const citizen = await aPerson(test.services);
	expect(await answerRequest(test.services, { ...answer, doer: citizen })).toMatchObject({ refusal: 'not_allowed' });
	const answered = await Promise.all([1, 2].map(() => answerRequest(test.services, { ...answer, doer: admin })));
	expect(answered.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
	expect(await listMyRequests(test.db, asking.person)).toMatchObject([{ outcome: 'granted', answer: answer.answer }]);
	expect(await countLateRequests(test.db, test.clock.now())).toBe(0);
});

it('is open to a guest by the code of a report, tells nobody else, and at most five wait at once', async () => {
	const { threadId } = await fileReport(test.services);
	const { userId } = await aPerson(test.services);
	const person = { whose: 'guest', threadId } as const;
	const ask = () =>
		askAboutData(test.services, { person, kind: 'restrict', words: WORDS, formKey: crypto.randomUUID() });
	const outcomes = await Promise.all([1, 2, 3, 4, 5, 6].map(ask));
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
	expect(await listMyRequests(test.db, person)).toHaveLength(5);
	expect(await listMyRequests(test.db, { whose: 'account', userId })).toEqual([]);
});

it('keeps contacts as long as their row says, shows beforehand what would go, and leaves a proof', async () => {
	const identity = { name: 'Ani', email: 'ani@contoh.test', phone: '0812' };
	const reports = await Promise.all([1, 2, 3].map(() => fileReport(test.services, { identity })));
	const [closed] = reports;
	if (!closed) throw new Error('no report');
	const at = test.clock.now();
	await test.db
		.updateTable('complaint')
		.set({ status: 'withdrawn', closed_at: at })
		.where('thread_id', '=', closed.threadId)
		.execute();
	const contacts = async () => (await listRetention(test.db, test.clock.now())).find(({ kind }) => kind === 'contact');
	const setting = { kind: 'contact', days: 30, ground: 'JRA contoh' } as const;
	expect(await setRetention(test.services, { ...setting, doer: await aPerson(test.services) })).toMatchObject({
		refusal: 'not_allowed'
	});
	await setRetention(test.services, { ...setting, doer: admin });
	expect(await contacts()).toMatchObject({ days: 30, due: 0, all: 3, removed: 0 });
	test.clock.advance({ days: 31 });
	expect(await contacts()).toMatchObject({ due: 1, all: 3 });
	const removed = await Promise.all([retain(test.services), retain(test.services)]);
	expect(removed[0] + removed[1]).toBe(1);
	expect(await contacts()).toMatchObject({ due: 0, all: 2, removed: 1 });
	await expect(test.db.deleteFrom('retention_run').execute()).rejects.toThrow('append-only');
});
