import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { MASK_SIGN } from '$lib/domain/moderation/redacted-part';
import { ALL_HITS } from '$lib/domain/moderation/redacted-part';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { findProof } from '$lib/server/proof/find-proof';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { countWords, indexThreads } from '$lib/server/usecases/search/index-threads';
import { redactWords, restoreWords, type RedactCommand } from '$lib/server/usecases/redaction/redact-words';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let moderator: Actor, second: Actor, officer: Actor, reporter: Actor & { userId: string }, citizen: Actor;

const PHONE = '0812-4417-9083';
const CANARY = 'Kanariwati';
const NIK = '8271022003850003';

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	second = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	reporter = await aPerson(test.services);
	citizen = await aPerson(test.services);
});

const TITLE = `Jembatan rusak, hubungi ${PHONE}`;
const BODY = `Dua papan patah. Tanya Ibu ${CANARY}, NIK ${NIK}, telepon ${PHONE}, kapan saja sesudah jam kerja.`;

async function aTold() {
	const report = await fileReport(test.services, {
		doer: reporter,
		title: TITLE,
		text: BODY,
		place: `Rumah ${CANARY}`
	});
	const act = { action: 'route', agencyId: province.agencies.pupr, text: `Kata Ibu ${CANARY}: ${PHONE}.` } as const;
	const routed = await actOnComplaint(test.services, { ref: report.ref, doer: moderator, act, formKey: null });
	if (!routed.ok) throw new Error(routed.refusal);
	return report;
}

async function say(ref: string, doer: Actor, text: string) {
	const said = await actInThread(test.services, { ref, action: 'reply', doer, text, formKey: null } as ThreadCommand);
	if (!said.ok) throw new Error(said.refusal);
	const post = await test.db
		.selectFrom('post')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.select('post.id')
		.where('ref', '=', ref)
		.orderBy('post.created_at', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	return post.id;
}

const redact = (ref: string, more: Partial<RedactCommand> = {}) =>
	redactWords(test.services, {
		ref,
		doer: moderator,
		formKey: null,
		postId: null,
		rule: 'B1',
		text: 'Memuat data pribadi.',
		passages: [ALL_HITS],
		...more
	});
const restore = (ref: string, more: Partial<RedactCommand> = {}) =>
	restoreWords(test.services, {
		ref,
		doer: second,
		formKey: null,
		postId: null,
		text: 'Nomor itu milik kantor.',
		...more
	});

/** Every table in which the words stand, but for what is sealed. */
async function tablesHolding(words: string): Promise<string[]> {
	const { rows: tables } = await sql<{ name: string }>`
		select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(test.db);
	const holding: string[] = [];
	for (const { name } of tables) {
		const { rows } = await sql<{ found: boolean }>`
			select exists (select from ${sql.table(name)} as row where to_jsonb(row)::text ilike ${`%${words}%`}) as found`.execute(
			test.db
		);
		if (rows[0]?.found) holding.push(name);
	}
	return holding;
}

/** All that can be seen or asked for in the forum, row by row. */
const everything = async (threadId: string) => {
	const of = (table: string, column: string) =>
		sql<{
			row: object;
		}>`select to_jsonb(it) - array['last_seq', 'last_event_at', 'search_made_by', 'reply_count'] as row
			from ${sql.table(table)} as it where ${sql.ref(column)} = ${threadId} order by 1`
			.execute(test.db)
			.then(({ rows }) => rows.map(({ row }) => row));
	const events = (await of('thread_event', 'thread_id')).filter((row) => !/redact/.test(JSON.stringify(row)));
	return {
		thread: await of('thread', 'id'),
		report: await of('complaint', 'thread_id'),
		posts: await of('post', 'thread_id'),
		events
	};
};

describe('masking', () => {
	it('takes words out of every place but the seal, and restoring puts back exactly what was there', async () => {
		const { ref, threadId } = await aTold();
		const postId = await say(ref, citizen, `Saya juga korban, ${CANARY} kenal saya. WA ${PHONE}`);
		await writeDueLetters(test.services);
		await countWords(test.services);
		const before = await everything(threadId);
		expect(await tablesHolding(CANARY)).toContain('mail');
		expect(await redact(ref, { otherWords: CANARY })).toEqual({ ok: true, value: { ref } });
		expect(await redact(ref, { postId, otherWords: CANARY })).toEqual({ ok: true, value: { ref } });
		expect(await tablesHolding(CANARY)).toEqual([]);
		expect(await tablesHolding(PHONE)).toEqual([]);
		expect(await tablesHolding(NIK)).toEqual([]);
		// What letters are written from now on is what may be read.
		await writeDueLetters(test.services);
		expect(await tablesHolding(CANARY)).toEqual([]);
		expect(await tablesHolding(MASK_SIGN)).toEqual(
			expect.arrayContaining(['complaint', 'mail', 'post', 'thread', 'thread_event'])
		);
		expect((await restore(ref)).ok).toBe(true);
		expect((await restore(ref, { postId })).ok).toBe(true);
		expect(await everything(threadId)).toEqual(before);
	});

	it('is seen by everybody alike: in page, list, search and proof', async () => {
		const { ref } = await aTold();
		await say(ref, citizen, `Telepon saya ${PHONE}`);
		await redact(ref, { otherWords: CANARY });
		for (const actor of [VISITOR, citizen, reporter, officer, moderator]) {
			const page = JSON.stringify(await findComplaintPage(test.services, ref, { actor, voice: null }));
			expect(page).not.toContain(CANARY);
			expect(page).not.toContain(NIK);
			expect(page).toContain(`${MASK_SIGN} NIK disamarkan`);
		}
		const found = async (words: string) =>
			(await listComplaints(test.services, parseComplaintFilter(new URLSearchParams({ cari: words })))).rows.filter(
				(row) => row.ref === ref
			).length;
		expect(await found(CANARY)).toBe(0);
		expect(await found('papan patah')).toBe(1);
		const proof = await findProof(test.services, ref, reporter, test.services.now());
		expect(proof?.canonical).not.toContain(CANARY);
		expect(proof?.contents.timeline.some((entry) => 'redacted' in entry)).toBe(true);
	});

	it('says what it masked by its kinds, under which rule and why, in the history and in the book', async () => {
		const { ref, threadId } = await aTold();
		await redact(ref);
		const event = await test.db
			.selectFrom('thread_event')
			.select(['data', 'public'])
			.where('thread_id', '=', threadId)
			.where('action', '=', 'redact')
			.executeTakeFirstOrThrow();
		expect(event).toMatchObject({ public: true, data: { reason: 'Memuat data pribadi.', rule: { code: 'B1' } } });
		expect(event.data).toHaveProperty('redacted', ['phone', 'nik']);
		const entry = await test.db
			.selectFrom('decision')
			.select(['act', 'rule_code', 'end_kind'])
			.where('thread_id', '=', threadId)
			.execute();
		expect(entry).toEqual([{ act: 'redact', rule_code: 'B1', end_kind: null }]);
		await restore(ref);
		const ended = await test.db.selectFrom('decision').select('end_kind').where('thread_id', '=', threadId).execute();
		expect(ended).toEqual([{ end_kind: 'restored' }]);
	});

	it('twice adds to what is masked, and restoring still gives the first words', async () => {
		const { ref, threadId } = await aTold();
		const before = await everything(threadId);
		await redact(ref);
		await redact(ref, { passages: [], otherWords: `Ibu ${CANARY}` });
		const { body } = await test.db
			.selectFrom('complaint')
			.select('body')
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow();
		expect(body).toContain(`Tanya ${MASK_SIGN} bagian disamarkan, NIK ${MASK_SIGN} NIK disamarkan`);
		await restore(ref);
		expect(await everything(threadId)).toEqual(before);
		expect(await restore(ref)).toEqual({ ok: false, refusal: 'already_so' });
	});

	it('masks nothing else than the page showed, and asks for something to mask', async () => {
		const { ref } = await aTold();
		const chosen = 'body:16-20:0123456789ab';
		expect(await redact(ref, { passages: [chosen] })).toEqual({ ok: false, refusal: 'passage_moved' });
		expect(await redact(ref, { passages: [], otherWords: 'tidak ada di sini' })).toEqual({
			ok: false,
			refusal: 'passage_not_found'
		});
		expect(await redact(ref, { passages: [] })).toEqual({ ok: false, refusal: 'passage_required' });
		expect(await redact(ref, { rule: 'Z9' })).toEqual({ ok: false, refusal: 'rule_ended' });
		for (const doer of [officer, citizen, reporter]) expect((await redact(ref, { doer })).ok).toBe(false);
	});

	it('changes nothing else of the history, and the seal is not touched', async () => {
		const { ref, threadId } = await aTold();
		await redact(ref, { otherWords: CANARY });
		const change = (set: ReturnType<typeof sql>) =>
			sql`update thread_event set ${set} where thread_id = ${threadId}`.execute(test.db);
		await expect(change(sql`data = data || '{"agencyId": "x"}'`)).rejects.toThrow('append-only');
		await expect(change(sql`data = jsonb_set(data, '{reason}', '"x"')`)).rejects.toThrow('append-only');
		await expect(sql`update redaction set sealed = ''`.execute(test.db)).rejects.toThrow('what was sealed stays');
		await expect(sql`delete from redaction`.execute(test.db)).rejects.toThrow('what was sealed stays');
	});

	it('leaves a search that was made anew as it was', async () => {
		const { ref, threadId } = await aTold();
		await redact(ref, { otherWords: CANARY });
		const vector = () =>
			test.db.selectFrom('thread').select('search').where('id', '=', threadId).executeTakeFirstOrThrow();
		const { search } = await vector();
		await test.db.updateTable('thread').set({ search_made_by: '' }).where('id', '=', threadId).execute();
		await indexThreads(test.services);
		expect((await vector()).search).toBe(search);
	});
});
