import { sql, type RawBuilder } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '$lib/domain/actor/actor';
import { leafOfReport } from '$lib/server/db/log-leaves';
import { readTile } from '$lib/server/db/log-tree';
import { listLeaves } from '$lib/server/queries/transparency/open-leaves';
import { receiptFile, signedReceipt } from '$lib/server/queries/transparency/proof';
import { findProofFile } from '$lib/server/queries/transparency/receipts';
import type { Services } from '$lib/server/services';
import { readCheckpoint } from '$lib/server/transparency/checkpoint';
import { openLogKeys, readLogKeys } from '$lib/server/transparency/log-key';
import { inclusionProof, leafHash, rootOf } from '$lib/server/transparency/merkle';
import { openNote, verifierKey } from '$lib/server/transparency/note';
import { signReceipt } from '$lib/server/transparency/receipt';
import { subtreesOf } from '$lib/server/transparency/tiles';
import { isIncluded } from '$lib/server/transparency/verify';
import { checkLog } from '$lib/server/usecases/transparency/check-log';
import { growLog } from '$lib/server/usecases/transparency/grow-log';
import { endLogKey, renewLogKey } from '$lib/server/usecases/transparency/log-keys';
import { promisePlace } from '$lib/server/usecases/transparency/promise-place';
import { aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { aStranger, behindItsBack, forgetKeptHead, growAll, signAnew } from '../support/log';

const test = useDatabase();
const KNOWN_KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
let house: Services;

beforeAll(async () => {
	await aProvince(test.services);
	house = test.services;
});

const lastHead = () =>
	test.db.selectFrom('log_head').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirstOrThrow();

describe('the public log', () => {
	it('begins with a signed head of nothing, or of what was there before', async () => {
		const { size } = await growAll(house);
		const { note } = await lastHead();
		const signed = openNote(note, ...(await readLogKeys(house)));
		expect(signed && readCheckpoint(signed)).toMatchObject({ size });
	});

	it('gives every act its place once, whoever grows it', async () => {
		const { size: before } = await growAll(house);
		await Promise.all([1, 2, 3, 4, 5].map(() => fileReport(test.services)));
		const waiting = await countWaiting();
		expect(waiting).toBeGreaterThan(4);
		await Promise.all([growLog(house), growLog(house), growLog(house)]);
		const { size } = await growAll(house);
		expect(size).toBe(before + waiting);
		expect(await checkLog(house)).toEqual({ size, erased: 0, masked: 0, fault: null });
	});

	it('has nothing of an act that was not carried out', async () => {
		await growAll(house);
		const undone = test.db.transaction().execute(async (trx) => {
			await fileReport({ ...test.services, db: trx as unknown as Services['db'] }).catch(() => undefined);
			throw new Error('undone');
		});
		await expect(undone).rejects.toThrow('undone');
		expect(await countWaiting()).toBe(0);
	});

	it('proves of each leaf that it stands there', async () => {
		await fileReport(test.services);
		await growAll(house);
		const { size, root } = await lastHead();
		const read = subtreesOf((level, nth) => readTile(test.db, level, nth));
		expect(root).toEqual(await rootOf(read, size));
		const leaves = await test.db.selectFrom('log_leaf').select(['place', 'commitment']).execute();
		for (const { place, commitment } of leaves) {
			if (place === null || !commitment) throw new Error('a leaf without a place');
			const proof = await inclusionProof(read, place, size);
			expect(isIncluded(leafHash(commitment), place, proof, { size, root })).toBe(true);
		}
	});

	it('says nothing of anybody: no word and no number of a report stands in a leaf', async () => {
		const { ref } = await fileReport(test.services, {
			text: `${'Obat kosong sejak tiga minggu. '.repeat(2)}Zulqaidah`
		});
		await growAll(house);
		const { rows } = await sql<{ all: string }>`
			select string_agg(encode(commitment, 'escape'), '') || (select string_agg(encode(hashes, 'escape'), '') from log_tile)
				|| (select string_agg(note, '') from log_head) as all from log_leaf
		`.execute(test.db);
		expect(rows[0]?.all).not.toContain(ref);
		const { rows: forms } = await sql<{ all: string }>`select string_agg(opens, '') as all from log_leaf`.execute(
			test.db
		);
		expect(forms[0]?.all).toContain(ref);
		expect(forms[0]?.all).not.toContain('Zulqaidah');
	});
});

describe('a stranger, with a short program and the key', () => {
	let stranger: Awaited<ReturnType<typeof aStranger>>;
	beforeAll(async () => {
		stranger = await aStranger(() => house);
	});

	const keyOfLog = async () => verifierKey((await openLogKeys(house)).signers[0]);
	const aFiled = async () => {
		const text = 'Obat kosong sejak tiga minggu di puskesmas kami, tolong.';
		const filed = await fileReport(test.services, { title: 'Obat kosong di puskesmas', text, place: 'Desa Tolonuo' });
		await test.db.updateTable('thread').set({ published_at: test.clock.now() }).where('ref', '=', filed.ref).execute();
		return { ...filed, words: `Obat kosong di puskesmas\nDesa Tolonuo\n${text}\n` };
	};
	const promised = async (ref: string) => {
		const waiting = await leafOfReport(test.db, ref);
		if (!waiting) throw new Error('no leaf');
		const leaf = await promisePlace(house, waiting);
		const [receipt, file] = [await signedReceipt(house, leaf), await receiptFile(house, leaf, true)];
		if (!receipt || !file) throw new Error('no receipt');
		return { leaf, receipt, file };
	};

	it('reckons the whole log again, and holds it to a head, a copy and a receipt of before', async () => {
		const { inFile, check, log } = stranger;
		await growAll(house);
		const { size: before, note } = await lastHead();
		const old = inFile('dulu.txt', note);
		expect(await check(log, await keyOfLog())).toContain(`salinan-${before}.log`);
		const { ref } = await aFiled();
		const { size } = await growAll(house);
		expect(size).toBeGreaterThan(before);
		const placed = inFile('urutan.txt', (await promised(ref)).receipt.text);
		expect(await check(log, await keyOfLog(), old, `salinan-${before}.log`, placed)).toContain(
			`COCOK: ${size} entri, 3 berkas`
		);
		expect(await check(placed, await keyOfLog())).toMatch(/^COCOK: dinyatakan ada di urutan \d+/);
		expect(await check(log, KNOWN_KEY)).toContain('TIDAK COCOK: tidak ditandatangani');
		const forged = inFile('palsu.txt', note.replace(/^(.*\n)\d+/, `$1${size}`));
		expect(await check(log, await keyOfLog(), forged)).toContain('TIDAK COCOK');
	});

	it('checks a proof of a report, and of its words for whoever wrote them', async () => {
		const { inFile, check } = stranger;
		const { ref, reporter, words } = await aFiled();
		await growAll(house);
		const forAll = await findProofFile(house, ref, 1, VISITOR);
		const forReporter = await findProofFile(house, ref, 1, reporter);
		if (!forAll || !forReporter) throw new Error('no proof');
		const [said, other] = [inFile('naskah.txt', words), inFile('lain.txt', 'Obat lengkap di puskesmas')];
		const [open, shut] = [inFile('pelapor.tlog-proof', forReporter), inFile('umum.tlog-proof', forAll)];
		expect(await check(shut, await keyOfLog())).toMatch(new RegExp(`^COCOK: terbukti .*"thread":"${ref}"`, 's'));
		expect(await check(open, await keyOfLog(), said)).toMatch(/^COCOK/);
		expect(await check(open, await keyOfLog(), other)).toContain('naskah bukan yang dibuktikan');
		expect(await check(shut, await keyOfLog(), said)).toContain('naskah bukan yang dibuktikan');
		const moved = forAll.replace(/index (\d+)/, (_, at: string) => `index ${Number(at) - 1}`);
		expect(await check(inFile('pindah.tlog-proof', moved), await keyOfLog())).toContain('TIDAK COCOK');
	});

	it('has a promise at once, which says nothing of the words, and holds the forum to it', async () => {
		const { inFile, check, log } = stranger;
		const { ref, words } = await aFiled();
		const { leaf, receipt, file } = await promised(ref);
		expect(leaf.place).toBeNull();
		expect(receipt).toMatchObject({ place: null, about: `nomor ${ref}, tindakan 1` });
		for (const told of [receipt.text, Buffer.from(file.text.split('\n')[1] ?? '', 'base64').toString()])
			expect(told).not.toMatch(/obat|puskesmas|Tolonuo/i);
		expect((await promised(ref)).receipt.text).toBe(receipt.text);
		const [short, kept] = [inFile('janji.txt', receipt.text), inFile('tanda-terima.txt', file.text)];
		for (const one of [short, kept]) expect(await check(one, await keyOfLog())).toMatch(/^COCOK: dijanjikan masuk/);
		expect(await check(kept, await keyOfLog(), inFile('naskah.txt', words))).toMatch(/^COCOK/);
		const forged = inFile('lain.txt', receipt.text.replace(ref, 'ZZZZ-ZZZZ'));
		expect(await check(forged, await keyOfLog())).toContain('tidak ditandatangani');
		expect(await check(log, await keyOfLog(), short)).toContain('belum waktunya');
		const { size } = await growAll(house);
		expect(await check(log, await keyOfLog(), short, kept)).toContain(`COCOK: ${size} entri, 2 berkas`);
		expect((await promised(ref)).leaf).toMatchObject({ commitment: leaf.commitment, place: size - 1 });
	});

	it('is told of a broken promise', async () => {
		const { inFile, check, log } = stranger;
		const commitment = Buffer.alloc(32, 7);
		const taken = { about: 'nomor AAAA-AAAA, tindakan 1', at: null, commitment };
		const { signers } = await openLogKeys(house);
		const broken = inFile('ingkar.txt', signReceipt(taken, { by: new Date('2020-01-01') }, signers[0]));
		expect(await check(log, await keyOfLog(), broken)).toContain('JANJI DILANGGAR');
	});

	it('finds out by any older receipt that all was signed anew, with the key', async () => {
		const { inFile, check, log } = stranger;
		const { ref, reporter } = await aFiled();
		await growAll(house);
		const proof = await findProofFile(house, ref, 1, reporter);
		const { leaf, receipt } = await promised(ref);
		const copy = `salinan-${(await lastHead()).size}.log`;
		await check(log, await keyOfLog());
		const restore = await behindItsBack(
			test.db,
			sql`update thread_event set at = at - interval '1 day' where id = (select event_id from log_leaf where id = ${leaf.id})`
		);
		try {
			await signAnew(house);
			expect((await checkLog(house)).fault).toBeNull();
			for (const [name, text] of [
				['a.tlog-proof', proof ?? ''],
				['b.txt', receipt.text]
			] as const)
				expect(await check(log, await keyOfLog(), inFile(name, text))).toContain(`urutan ${leaf.place} bukan lagi`);
			expect(await check(log, await keyOfLog(), copy)).toContain('TIDAK COCOK: urutan 0 bukan lagi');
		} finally {
			await restore();
			forgetKeptHead(house);
		}
		expect((await checkLog(house)).fault).toBeNull();
	});

	it('goes on with an older key, knows the newer one from the log, and keeps what the older one signed', async () => {
		const { inFile, check, log } = stranger;
		const older = await keyOfLog();
		const { ref } = await aFiled();
		const early = inFile('dini.txt', (await promised(ref)).receipt.text);
		await growAll(house);
		await renewLogKey(house);
		const newer = await keyOfLog();
		const { size } = await growAll(house);
		for (const key of [older, newer]) expect(await check(log, key)).toContain(`COCOK: ${size} entri`);
		const [first] = await readLogKeys(house);
		if (!first) throw new Error('no key');
		expect([await endLogKey(house, first.id), await endLogKey(house, first.id)]).toEqual([true, false]);
		await growAll(house);
		expect(await check(early, older)).toMatch(/^COCOK/);
		expect(await check(early, newer)).toContain('tidak ditandatangani');
		expect(await check(log, older)).toContain('tidak ditandatangani');
		expect(await check(log, `${older},${newer}`, early)).toMatch(/^COCOK/);
		const { leaves } = await listLeaves(house, ['key', 'key_end'], null);
		const keyIn = (key: string) =>
			Buffer.from(key.split('+').slice(2).join('+'), 'base64').subarray(1).toString('base64');
		expect(leaves.map(({ kind, facts }) => [kind, facts?.['key']])).toEqual([
			['key_end', keyIn(older)],
			['key', keyIn(newer)],
			['key', keyIn(older)]
		]);
		expect((await checkLog(house)).fault).toBeNull();
	});
});

describe('rules, calendars and policies', () => {
	it('have leaves of their own, which tell when one of them is not what it was', async () => {
		await growAll(house);
		const { leaves } = await listLeaves(house, ['rule', 'calendar', 'policy'], null);
		const someOf = (kind: string) => {
			const found = leaves.find((leaf) => leaf.kind === kind);
			if (!found) throw new Error(`no leaf of a ${kind}`);
			return found;
		};
		const codeOf = (leaf: (typeof leaves)[number]) =>
			`${String(leaf.facts?.['code'])}/${String(leaf.facts?.['version'])}`;
		const [rule, calendar, policy] = [someOf('rule'), someOf('calendar'), someOf('policy')];
		for (const [leaf, change] of [
			[rule, sql`update forum_rule set words_id = words_id || '!' where code || '/' || version = ${codeOf(rule)}`],
			[calendar, sql`update calendar_version set published_at = published_at - interval '1 day' where version = 1`],
			[
				policy,
				sql`update deadline_policy set amount = amount + 1
					where id::text = (select stands_for_id from log_leaf where id = ${policy.id})`
			]
		] as const) {
			const restore = await behindItsBack(test.db, change);
			try {
				expect((await checkLog(house)).fault).toEqual({ at: leaf.place, what: 'facts' });
			} finally {
				await restore();
			}
		}
	});
});

describe('whatever is changed behind its back', () => {
	let size: number;
	beforeEach(async () => {
		await fileReport(test.services);
		({ size } = await growAll(house));
	});

	const middle = sql`(select max(place) / 2 from log_leaf where event_id is not null)`;
	const someEvent = sql`(select event_id from log_leaf where event_id is not null order by place desc limit 1)`;
	const placeOf = async (event: RawBuilder<unknown>): Promise<number> => {
		const { rows } = await sql<{ place: number }>`select place from log_leaf where event_id = ${event}`.execute(
			test.db
		);
		return rows[0]?.place ?? -1;
	};

	it.each([
		['back-dates an act', sql`update thread_event set at = at - interval '1 day' where id = ${someEvent}`, 'facts'],
		['names another act', sql`update thread_event set to_status = 'archived' where id = ${someEvent}`, 'facts'],
		['changes what it says', sql`update thread_event set data = '{"other": 1}' where id = ${someEvent}`, 'words'],
		[
			'changes the words of a report',
			sql`update complaint set body = body || ' Sudah beres.' where thread_id = (select thread_id from thread_event where id = ${someEvent})`,
			'words'
		],
		['changes what a leaf opens to', sql`update log_leaf set opens = '{}' where event_id = ${someEvent}`, 'commitment'],
		[
			'moves a report',
			sql`update thread set ref = 'ZZZZ-ZZZZ' where id = (select thread_id from thread_event where id = ${someEvent})`,
			'facts'
		]
	])('%s is named by its place', async (_, change, what) => {
		const at = await placeOf(someEvent);
		const restore = await behindItsBack(test.db, change);
		try {
			expect((await checkLog(house)).fault).toEqual({ at, what });
		} finally {
			await restore();
		}
	});

	it.each([
		[
			'an act is slipped in',
			sql`
				insert into thread_event (thread_id, seq, at, action, actor_role, public)
				select thread_id, 99, at, action, 'system', true from thread_event where id = ${someEvent}
			`,
			'unlogged'
		],
		['an act is taken out', sql`delete from thread_event where id = ${someEvent}`, 'facts'],
		['a leaf is taken out', sql`delete from log_leaf where place = ${middle}`, 'missing'],
		[
			'two leaves change places',
			sql`
				update log_leaf set commitment = other.commitment, secret = other.secret, opens = other.opens
				from log_leaf as other where log_leaf.place + other.place = 1
			`,
			'facts'
		],
		[
			'a tile is changed',
			sql`update log_tile set hashes = overlay(hashes placing '\\x00'::bytea from 1) where level = 0`,
			'tile'
		],
		[
			'a head is signed by somebody else',
			sql`update log_head set note = replace(note, '— ', '— x') where size = (select max(size) from log_head)`,
			'signature'
		],
		[
			'a head is changed',
			sql`update log_head set root = decode(repeat('00', 32), 'hex') where size = (select max(size) from log_head)`,
			'head'
		]
	])('%s', async (_, change, what) => {
		const restore = await behindItsBack(test.db, change);
		try {
			expect((await checkLog(house)).fault?.what).toBe(what);
		} finally {
			await restore();
		}
	});

	it('a database that was put back to an earlier day signs nothing more, and says so', async () => {
		const putBack = await behindItsBack(test.db, sql`select`);
		await fileReport(test.services);
		await growAll(house);
		await putBack();
		expect((await checkLog(house)).fault).toEqual({ at: size, what: 'older' });
		await fileReport(test.services);
		expect(await growLog(house)).toBe('forked');
		forgetKeptHead(house);
	});

	it('what is erased leaves its place, and every proof holds', async () => {
		const { size: until, root } = await lastHead();
		await sql`update log_leaf set secret = null, opens = null where event_id = ${someEvent}`.execute(test.db);
		expect(await checkLog(house)).toMatchObject({ size: until, erased: 1, fault: null });
		expect(
			await rootOf(
				subtreesOf((level, nth) => readTile(test.db, level, nth)),
				until
			)
		).toEqual(root);
	});

	it.each([
		sql`update log_leaf set place = place + 1000 where place = 0`,
		sql`update log_leaf set commitment = secret where place = 0`,
		sql`delete from log_leaf where place = 0`,
		sql`update log_head set size = size + 1`,
		sql`delete from log_tile`,
		sql`update log_tile set hashes = substring(hashes for 32)`
	])('the database refuses it by itself (%#)', async (change) => {
		await expect(change.execute(test.db)).rejects.toThrow(/stays|only grows|append-only/);
	});
});

async function countWaiting(): Promise<number> {
	const waiting = await test.db.selectFrom('log_leaf').select('id').where('place', 'is', null).execute();
	return waiting.length;
}
