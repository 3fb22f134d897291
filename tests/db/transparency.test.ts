import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type RawBuilder } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '$lib/domain/actor/actor';
import { findProofFile } from '$lib/server/queries/transparency/receipts';
import { findHead, findTile } from '$lib/server/queries/transparency/stored-log';
import type { Services } from '$lib/server/services';
import { readCheckpoint } from '$lib/server/transparency/checkpoint';
import { openLogKey } from '$lib/server/transparency/log-key';
import { inclusionProof, leafHash, rootOf } from '$lib/server/transparency/merkle';
import { openNote, verifierKey } from '$lib/server/transparency/note';
import { readTileOf } from '$lib/server/transparency/stored';
import { subtreesOf } from '$lib/server/transparency/tiles';
import { isIncluded } from '$lib/server/transparency/verify';
import { checkLog } from '$lib/server/usecases/transparency/check-log';
import { growLog } from '$lib/server/usecases/transparency/grow-log';
import { aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

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
		const { size } = await growAll();
		const { note } = await lastHead();
		const signed = openNote(note, await openLogKey(house));
		expect(signed && readCheckpoint(signed)).toMatchObject({ size });
	});

	it('gives every act its place once, whoever grows it', async () => {
		const { size: before } = await growAll();
		await Promise.all([1, 2, 3, 4, 5].map(() => fileReport(test.services)));
		const waiting = await countWaiting();
		expect(waiting).toBeGreaterThan(4);
		await Promise.all([growLog(house), growLog(house), growLog(house)]);
		const { size } = await growAll();
		expect(size).toBe(before + waiting);
		expect(await checkLog(house)).toEqual({ size, erased: 0, masked: 0, fault: null });
	});

	it('has nothing of an act that was not carried out', async () => {
		await growAll();
		const undone = test.db.transaction().execute(async (trx) => {
			await fileReport({ ...test.services, db: trx as unknown as Services['db'] }).catch(() => undefined);
			throw new Error('undone');
		});
		await expect(undone).rejects.toThrow('undone');
		expect(await countWaiting()).toBe(0);
	});

	it('proves of each leaf that it stands there', async () => {
		await fileReport(test.services);
		await growAll();
		const { size, root } = await lastHead();
		const read = subtreesOf(readTileOf(test.db));
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
		await growAll();
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

describe('a stranger, with a program of 100 lines and the key', () => {
	let server: Server;
	let log: string;
	const folder = mkdtempSync(join(tmpdir(), 'fkp-stranger-'));

	beforeAll(async () => {
		server = createServer((request, response) => {
			void serveLog(request.url ?? '').then((bytes) => {
				response.writeHead(bytes ? 200 : 404).end(bytes);
			});
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		log = `http://127.0.0.1:${(server.address() as AddressInfo).port}/log`;
	});
	afterAll(() => {
		server.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const keyOfLog = async () => verifierKey(await openLogKey(house));
	const check = async (...args: string[]) => {
		const script = join(process.cwd(), 'static/periksa/periksa.mjs');
		const child = spawn(process.execPath, [script, ...args], { cwd: folder });
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
		await once(child, 'close');
		return said;
	};
	const inFile = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return name;
	};

	it('reckons the whole log again, and holds it to a head of before', async () => {
		await growAll();
		const { size: before, note } = await lastHead();
		const old = inFile('dulu.txt', note);
		for (let nth = 0; nth < 3; nth += 1) await fileReport(test.services);
		const { size } = await growAll();
		expect(size).toBeGreaterThan(before);
		expect(await check(log, await keyOfLog(), old)).toContain(`COCOK: ${size} entri, 1 puncak lama`);
		expect(await check(log, KNOWN_KEY)).toContain('TIDAK COCOK: puncak tidak ditandatangani');
		const forged = inFile('palsu.txt', note.replace(/^(.*\n)\d+/, `$1${size}`));
		expect(await check(log, await keyOfLog(), forged)).toContain('TIDAK COCOK');
	});

	it('checks a proof of a report, and of its words for whoever wrote them', async () => {
		const text = 'Obat kosong sejak tiga minggu di puskesmas kami, tolong.';
		const { ref, reporter } = await fileReport(test.services, {
			title: 'Obat kosong di puskesmas',
			text,
			place: 'Desa Tolonuo'
		});
		await test.db.updateTable('thread').set({ published_at: test.clock.now() }).where('ref', '=', ref).execute();
		await growAll();
		const forAll = await findProofFile(house, ref, 1, VISITOR);
		const forReporter = await findProofFile(house, ref, 1, reporter);
		if (!forAll || !forReporter) throw new Error('no proof');
		const said = inFile('naskah.txt', `Obat kosong di puskesmas\nDesa Tolonuo\n${text}\n`);
		const other = inFile('lain.txt', 'Obat lengkap di puskesmas');
		const [open, shut] = [inFile('pelapor.tlog-proof', forReporter), inFile('umum.tlog-proof', forAll)];
		expect(await check(shut, await keyOfLog())).toMatch(new RegExp(`^COCOK: .*"thread":"${ref}"`, 's'));
		expect(await check(open, await keyOfLog(), said)).toMatch(/^COCOK/);
		expect(await check(open, await keyOfLog(), other)).toContain('naskah bukan yang dibuktikan');
		expect(await check(shut, await keyOfLog(), said)).toContain('naskah bukan yang dibuktikan');
		const moved = inFile(
			'pindah.tlog-proof',
			forAll.replace(/index (\d+)/, (_, at: string) => `index ${Number(at) - 1}`)
		);
		expect(await check(moved, await keyOfLog())).toContain('TIDAK COCOK');
	});

	async function serveLog(url: string): Promise<Buffer | null> {
		if (url === '/log/checkpoint') return Buffer.from((await findHead(test.db)) ?? '');
		const [, level = '', path = ''] = /^\/log\/tile\/([^/]+)\/(.+)$/.exec(url) ?? [];
		return findTile(test.db, level, path);
	}
});

describe('whatever is changed behind its back', () => {
	let size: number;
	beforeEach(async () => {
		await fileReport(test.services);
		({ size } = await growAll());
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
		const restore = await behindItsBack(change);
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
		const restore = await behindItsBack(change);
		try {
			expect((await checkLog(house)).fault?.what).toBe(what);
		} finally {
			await restore();
		}
	});

	it('a database that was put back to an earlier day signs nothing more, and says so', async () => {
		const putBack = await behindItsBack(sql`select`);
		await fileReport(test.services);
		await growAll();
		await putBack();
		expect((await checkLog(house)).fault).toEqual({ at: size, what: 'older' });
		await fileReport(test.services);
		expect(await growLog(house)).toBe('forked');
		rmSync(join(house.env.dataDir, 'log'), { recursive: true });
	});

	it('what is erased leaves its place, and every proof holds', async () => {
		const { size: until, root } = await lastHead();
		await sql`update log_leaf set secret = null, opens = null where event_id = ${someEvent}`.execute(test.db);
		expect(await checkLog(house)).toMatchObject({ size: until, erased: 1, fault: null });
		expect(await rootOf(subtreesOf(readTileOf(test.db)), until)).toEqual(root);
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

async function growAll(): Promise<{ size: number }> {
	for (;;) {
		const grown = await growLog(house);
		if (grown === 'forked') throw new Error('forked');
		if (grown && !grown.waits) return grown;
	}
}

async function countWaiting(): Promise<number> {
	const waiting = await test.db.selectFrom('log_leaf').select('id').where('place', 'is', null).execute();
	return waiting.length;
}

/** What somebody with all rights over the database could do; and how it was before. */
async function behindItsBack(change: RawBuilder<unknown>): Promise<() => Promise<void>> {
	const tables = ['thread', 'complaint', 'thread_event', 'log_leaf', 'log_tile', 'log_head'] as const;
	const unwatched = (work: (run: (what: RawBuilder<unknown>) => Promise<unknown>) => Promise<void>) =>
		test.db.transaction().execute(async (trx) => {
			await sql`select set_config('session_replication_role', 'replica', true)`.execute(trx);
			await work((what) => what.execute(trx));
		});
	await unwatched(async (run) => {
		for (const table of tables) await run(sql`create table ${sql.id(`kept_${table}`)} as table ${sql.id(table)}`);
		await run(change);
	});
	return () =>
		unwatched(async (run) => {
			for (const table of tables) {
				await run(sql`delete from ${sql.id(table)}`);
				await run(sql`insert into ${sql.id(table)} overriding system value table ${sql.id(`kept_${table}`)}`);
				await run(sql`drop table ${sql.id(`kept_${table}`)}`);
			}
		});
}
