import type { Actor } from '$lib/domain/actor/actor';
import { parsePairs } from '$lib/forms/sp4n';
import { findHandover, listHandovers, listWaiting } from '$lib/server/queries/sp4n/handing';
import { FILE_GATE } from '$lib/server/web/answers/sp4n-file';
import { handOver } from '$lib/server/usecases/sp4n/hand-over';
import { weighNumbers, writeNumbersBack } from '$lib/server/usecases/sp4n/write-back';
import { csvLine } from '$lib/server/web/answers/csv';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useHandling } from '../support/handling';

const handling = useHandling();
const { test } = handling;

type Doer = Actor & { userId: string };
let moderator: Doer, colleague: Doer;

beforeAll(async () => {
	moderator = await aPerson(test.services, 'moderator');
	colleague = await aPerson(test.services, 'moderator');
});

const hand = (refs: string[], doer = moderator, formKey = randomUUID()) =>
	handOver(test.services, { doer, formKey, refs });
const waiting = async () => (await listWaiting(test.services)).rows.map(({ ref }) => ref);
const routed = async (more: Parameters<typeof handling.routed>[0] = {}) => (await handling.routed(more)).ref;

const pairsOf = (text: string) => {
	const read = parsePairs(text);
	return read.ok ? read.pairs : expect.fail(read.fault);
};
const writeBack = (text: string, doer = moderator, formKey = randomUUID()) =>
	writeNumbersBack(test.services, { doer, formKey, pairs: pairsOf(text) });

const numbersIn = async (ref: string) =>
	(
		await test.db
			.selectFrom('thread_event')
			.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
			.select(['thread_event.data', 'thread_event.public'])
			.where('thread.ref', '=', ref)
			.where('action', '=', 'record_sp4n')
			.orderBy('seq')
			.execute()
	).map(({ data, public: isPublic }) => [(data as { sp4nNumber?: string }).sp4nNumber, isPublic]);

describe('handing reports over', () => {
	it('offers what everybody may read and an agency has, and nothing else', async () => {
		const open = await routed();
		const secret = await routed({ confidential: true });
		const supervisory = await routed({ classification: 'supervisory_complaint' });
		const hidden = await routed();
		await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('ref', '=', hidden).execute();
		const offered = await waiting();
		expect([open, secret, supervisory, hidden].map((ref) => offered.includes(ref))).toEqual([
			true,
			false,
			false,
			false
		]);
		expect(await hand([secret, supervisory, hidden, 'XXXX-XXXX'])).toMatchObject({ refusal: 'nothing_to_hand' });
		expect(await hand([open], await aPerson(test.services, 'inspector'))).toMatchObject({ refusal: 'not_allowed' });
	});

	it('names nobody, and leaves out what is hidden since', async () => {
		const identity = { name: 'Fatimah Kenari', email: 'fatimah@contoh.id', phone: '081234567890' };
		const [kept, lost] = [await routed({ identity, title: '=1+1 jembatan rusak' }), await routed()];
		const made = await hand([kept, lost]);
		const id = made.ok ? made.value.id : expect.fail(made.refusal);
		await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('ref', '=', lost).execute();
		const reports = (await findHandover(test.services, id)) ?? expect.fail('no file');
		const file = FILE_GATE.write(reports)
			.map((row) => csvLine(row))
			.join('');
		expect(reports.map(({ ref }) => ref)).toEqual([kept]);
		for (const word of Object.values(identity)) expect(file).not.toContain(word);
		expect(file).toContain("'=1+1");
		expect(file).toContain(`/pengaduan/${kept}`);
		expect(await findHandover(test.services, randomUUID())).toBeNull();
	});

	it('hands each over once, whoever presses at the same time, and says what was left out', async () => {
		const refs = await Promise.all(Array.from({ length: 6 }, () => routed()));
		const [first, second] = [refs.slice(0, 4), refs.slice(2)];
		const both = await Promise.all([hand(first), hand(second, colleague)]);
		const made = both.map((outcome) => (outcome.ok ? outcome.value : expect.fail(outcome.refusal)));
		expect(made.reduce((sum, { handed }) => sum + handed, 0)).toBe(6);
		expect(made.reduce((sum, { left }) => sum + left.length, 0)).toBe(2);
		const files = await Promise.all(made.map(async ({ id }) => (await findHandover(test.services, id)) ?? []));
		expect(
			files
				.flat()
				.map(({ ref }) => ref)
				.sort()
		).toEqual([...refs].sort());
		expect(await hand(refs)).toMatchObject({ refusal: 'nothing_to_hand' });
		expect((await waiting()).filter((ref) => refs.includes(ref))).toEqual([]);
	});

	it('makes one file of a form that is sent twice', async () => {
		const [ref, key] = [await routed(), randomUUID()];
		const before = (await listHandovers(test.db)).length;
		const both = await Promise.all([hand([ref], moderator, key), hand([ref], moderator, key)]);
		expect(both[0]).toEqual(both[1]);
		expect((await listHandovers(test.db)).length).toBe(before + 1);
	});
});

describe('numbers that come back', () => {
	it('are shown first, written down each once, and told to everybody', async () => {
		const [one, two, three] = [await routed(), await routed(), await routed()];
		const made = await hand([one, two, three]);
		const list = `nomor_forum;nomor_sp4n\n${one};7000001\n${two};#7000002\n${three};belum\nXXXX-XXXX;7000004\n`;
		const weighed = await weighNumbers(test.db, moderator, pairsOf(list));
		expect(weighed.map(({ fate }) => fate)).toEqual(['record', 'record', 'no_number', 'unknown']);
		expect(await numbersIn(one)).toEqual([]);
		expect(await writeBack(list)).toMatchObject({ recorded: 2, left: [{ line: 4 }, { line: 5 }] });
		expect([await numbersIn(one), await numbersIn(two)]).toEqual([[['7000001', true]], [['7000002', true]]]);
		expect(await writeBack(list)).toMatchObject({ recorded: 0 });
		const own = (await listHandovers(test.db)).find(({ id }) => made.ok && id === made.value.id);
		expect(own).toMatchObject({ reports: 3, numbered: 2 });
		expect(await writeBack(`${three}\t7000001`)).toMatchObject({ recorded: 0, left: [{ fate: 'taken' }] });
		expect(await writeBack(`${one}\t7000009`)).toMatchObject({ recorded: 1 });
		expect(await numbersIn(one)).toEqual([
			['7000001', true],
			['7000009', true]
		]);
	});

	it('are one event of a list that two people send, or one twice, at the same time', async () => {
		const refs = await Promise.all(Array.from({ length: 5 }, () => routed()));
		const list = refs.map((ref, index) => `${ref}\t${8_000_001 + index}`).join('\n');
		const key = randomUUID();
		await Promise.all([writeBack(list, moderator, key), writeBack(list, moderator, key), writeBack(list, colleague)]);
		for (const [index, ref] of refs.entries())
			expect(await numbersIn(ref)).toEqual([[String(8_000_001 + index), true]]);
	});

	it('are not written by who does not moderate', async () => {
		const ref = await routed();
		const citizen = await aPerson(test.services, 'inspector');
		expect(await writeBack(`${ref}\t9000001`, citizen)).toMatchObject({ recorded: 0, left: [{ fate: 'not_allowed' }] });
		expect(await numbersIn(ref)).toEqual([]);
	});
});
