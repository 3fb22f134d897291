import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { parseBookFilter } from '$lib/forms/book-filter';
import { listEntries, newestEntries } from '$lib/server/queries/moderation-log/entries';
import { countBook } from '$lib/server/queries/moderation-log/figures';
import { bookLines } from '../../src/routes/(public)/moderasi-log.csv/book-lines';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { findFollowable } from '$lib/server/queries/follow/followable';
import { writeBookLetters } from '$lib/server/notices/mail/write-book-letters';
import { changeFollow } from '$lib/server/usecases/follow/choose';
import { followAs } from '$lib/server/usecases/follow/follow';
import { parseFollowAsked } from '$lib/forms/follow';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';

const test = useDatabase();
let moderator: Actor;
let province: Province;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
});

const hide = (ref: string, rule: string, text: string) =>
	actInThread(test.services, { ref, action: 'hide_thread', doer: moderator, formKey: null, rule, text });

async function aPublicReport() {
	const report = await fileReport(test.services);
	const route = { action: 'route', agencyId: province.agencies.pupr } as const;
	await actOnComplaint(test.services, { ref: report.ref, doer: moderator, formKey: null, act: route });
	return report;
}

const read = (query: string) => listEntries(test.db, parseBookFilter(new URLSearchParams(query)), 2);

describe('the public book', () => {
	it('tells the act, the rule and the reason, and neither whose words nor where they stood', async () => {
		const { ref } = await aPublicReport();
		await hide(ref, 'B1', 'Memuat nomor orang lain.');
		const { entries } = await read('');
		expect(entries[0]).toMatchObject({
			act: 'hide_thread',
			rule: { code: 'B1', version: 1, title: { id: 'Data pribadi orang lain' } },
			reason: 'Memuat nomor orang lain.',
			kind: 'complaint',
			by: 'moderator',
			source: 'own',
			end: null,
			appeal: null
		});
		expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${ref}|${moderator.userId}`));
	});

	it('keeps words that were meant for few, of what nobody else may read', async () => {
		const { ref } = await fileReport(test.services);
		await hide(ref, 'A1', 'Menghina bendahara.');
		const { entries } = await read('aturan=A1');
		expect(entries).toMatchObject([{ rule: { code: 'A1' }, reason: null }]);
	});

	it('is paged by number, both ways, and narrowed by rule and state', async () => {
		for (const rule of ['D1', 'D1', 'D1']) await hide((await aPublicReport()).ref, rule, 'Iklan.');
		const first = await read('aturan=D1');
		expect(first.newer).toBeNull();
		const rest = await read(`aturan=D1&sebelum=${first.older}`);
		expect(rest).toMatchObject({ older: null, newer: rest.entries[0]?.number });
		const back = await read(`aturan=D1&sesudah=${rest.newer}`);
		expect(back.entries).toEqual(first.entries);
		expect(back).toMatchObject({ newer: null, older: first.older });
		expect((await read('keadaan=berakhir')).entries).toEqual([]);
		expect((await read('aturan=apa&sebelum=-1&keadaan=x')).entries).toHaveLength(2);
	});

	it('counts by rule how many, how long and how often somebody else changed it', async () => {
		const { ref } = await aPublicReport();
		const flag = { ref, postId: null, doer: moderator, reason: 'hate_or_abuse', words: '' } as const;
		await flagContent(test.services, { ...flag, flagger: 'device:satu' });
		test.clock.advance({ hours: 5 });
		await hide(ref, 'A2', 'Ancaman.');
		const { rules, all } = await countBook(test.services);
		expect(rules.find(({ code }) => code === 'A2')).toEqual({
			code: 'A2',
			decided: 1,
			medianHours: 5,
			appealed: 0,
			reversed: 0
		});
		expect(all.decided).toBe(rules.reduce((sum, { decided }) => sum + decided, 0));
	});

	it('is a file with every entry', async () => {
		const rows: (readonly unknown[])[] = [];
		for await (const page of bookLines(test.services, parseBookFilter(new URLSearchParams()))) rows.push(...page);
		const stored = await test.db.selectFrom('decision').select('number').orderBy('number', 'desc').execute();
		expect(rows.slice(1).map(([number]) => number)).toEqual(stored.map(({ number }) => number));
		expect(rows[0]?.slice(0, 6)).toEqual(['nomor', 'hari', 'jam', 'tindakan', 'aturan', 'versi_aturan']);
	});
});

describe('who follows the book', () => {
	it('has one letter a day of what is new in it, on however many machines, and none where nothing is', async () => {
		test.clock.set('2026-12-01T03:00:00Z');
		const { userId } = await aPerson(test.services);
		const wanted = await findFollowable(test.db, parseFollowAsked(new URLSearchParams('semua=moderasi')), moderator);
		await followAs(test.services, wanted!, userId);
		const letters = async (at: string): Promise<string[]> => {
			test.clock.set(at);
			await Promise.all([1, 2, 3].map(() => writeBookLetters(test.services, newestEntries)));
			const rows = await test.db
				.selectFrom('mail')
				.select('subject')
				.where('recipient', '=', `user:${userId}`)
				.execute();
			await test.db.deleteFrom('mail').execute();
			return rows.map(({ subject }) => subject);
		};
		const { ref } = await aPublicReport();
		for (const one of [ref, (await aPublicReport()).ref]) await hide(one, 'D1', 'Iklan.');
		expect(await letters('2026-12-01T09:00:00Z')).toEqual([]);
		expect(await letters('2026-12-01T21:59:00Z')).toEqual([]);
		expect(await letters('2026-12-01T22:01:00Z')).toEqual(['Buku moderasi: 2 keputusan baru']);
		await hide((await aPublicReport()).ref, 'D1', 'Iklan.');
		expect(await letters('2026-12-02T09:00:00Z')).toEqual([]);
		expect(await letters('2026-12-02T22:01:00Z')).toEqual(['Buku moderasi: 1 keputusan baru']);
		expect(await letters('2026-12-03T22:01:00Z')).toEqual([]);
		const { id } = await test.db.selectFrom('follow').select('id').executeTakeFirstOrThrow();
		await changeFollow(test.services, { whose: 'user', id: userId }, { followId: id, letters: 'none', deed: 'keep' });
		await hide((await aPublicReport()).ref, 'D1', 'Iklan.');
		expect(await letters('2026-12-04T22:01:00Z')).toEqual([]);
	});
});
