import { generateIdentity, identityToRecipient } from 'age-encryption';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sql } from 'kysely';
import { restoreBackup } from '$lib/server/backup/restore';
import { sumTable } from '$lib/server/backup/rows';
import { keepWhole, streamOf, sumOfFile } from '$lib/server/backup/sealed-file';
import { takeBackup } from '$lib/server/backup/take';
import { openDatabase } from '$lib/server/db/client';
import { isEmpty, listTables, openCopying } from '$lib/server/db/copy';
import { migrateAsFar } from '$lib/server/db/migrate';
import { checkLog } from '$lib/server/usecases/transparency/check-log';
import { growLog } from '$lib/server/usecases/transparency/grow-log';
import { aPhoto, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { withDatabase } from '../support/database-url';

const test = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'fkp-backup-'));
const made: string[] = [];
let key: string, recipient: string;

beforeAll(async () => {
	key = await generateIdentity();
	recipient = await identityToRecipient(key);
	await aProvince(test.services);
	await fileReport(test.services, { title: 'Baris\tdengan tab,\nbaris baru dan \\. garis miring' });
	await aPhoto(test.services, 'jalan.webp');
	await growLog(test.services);
});

afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	for (const name of made) await onServer(`drop database if exists ${name} with (force)`);
});

async function onServer(statement: string): Promise<void> {
	const server = openDatabase(inject('databaseUrl'), { max: 1 });
	await sql.raw(statement).execute(server);
	await server.destroy();
}

async function emptyPlace(): Promise<string> {
	const name = `fkp_restored_${randomBytes(4).toString('hex')}`;
	await onServer(`create database ${name}`);
	made.push(name);
	return withDatabase(inject('databaseUrl'), name);
}

async function backUp(url = test.url, name = randomBytes(4).toString('hex')) {
	const path = join(folder, name);
	const { sealed, manifest } = await takeBackup(url, { recipients: [recipient], now: test.clock.now() });
	return { path, sum: await keepWhole(path, sealed), manifest: await manifest };
}

const bringBack = (url: string, path: string, keys = [key]) => restoreBackup(url, { sealed: streamOf(path), keys });

async function sumsOf(url: string) {
	const client = await openCopying(url);
	try {
		const sums = [];
		for (const table of await listTables(client)) sums.push(await sumTable(client, table));
		return sums;
	} finally {
		await client.end();
	}
}

describe('a backup', () => {
	it('made while people write is one moment, and comes back the same elsewhere', async () => {
		let writing = true;
		const writers = Promise.all(
			[1, 2, 3].map(async () => {
				for (let at = 0; writing; at += 1) await fileReport(test.services, { title: `Laporan sela ke-${at}` });
			})
		);
		const { path, manifest, sum } = await backUp().finally(() => (writing = false));
		await writers;
		expect(await sumOfFile(path)).toEqual(sum.sha256);
		const elsewhere = await emptyPlace();
		const restored = await bringBack(elsewhere, path);
		expect(restored.manifest).toEqual(manifest);
		expect(await sumsOf(elsewhere)).toEqual(manifest.tables);
		const db = openDatabase(elsewhere);
		try {
			const { fault } = await checkLog({ ...test.services, db });
			expect(fault === null || fault.what === 'older').toBe(true);
			await fileReport({ ...test.services, db });
			await expect(db.deleteFrom('thread_event').execute()).rejects.toThrow();
		} finally {
			await db.destroy();
		}
	});

	it('has nothing that can be read without its key', async () => {
		const { path } = await backUp();
		const sealed = readFileSync(path);
		for (const word of ['Baris', 'public.thread', 'about.json']) expect(sealed.includes(word)).toBe(false);
		await expect(bringBack(await emptyPlace(), path, [await generateIdentity()])).rejects.toThrow();
	});

	it.each([
		['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 20_000)],
		['changed in one bit', (whole: Buffer) => flipped(whole, Math.floor(whole.length / 2))],
		['of something else', () => Buffer.from('bukan cadangan')]
	])('that is %s brings back nothing', async (name, harm) => {
		const { path } = await backUp();
		const harmed = join(folder, name);
		writeFileSync(harmed, harm(readFileSync(path)));
		const place = await emptyPlace();
		await expect(bringBack(place, harmed)).rejects.toThrow();
		const client = await openCopying(place);
		const threads = (await isEmpty(client)) ? 0 : (await client.query('select from thread')).rowCount;
		await client.end();
		expect(threads).toBe(0);
	});

	it('goes nowhere where something is', async () => {
		const { path } = await backUp();
		await expect(bringBack(test.url, path)).rejects.toThrow('tidak kosong');
	});

	it('leaves no file where it could not be made', async () => {
		const name = randomBytes(4).toString('hex');
		const nowhere = withDatabase(inject('databaseUrl'), 'fkp_nowhere');
		await expect(backUp(nowhere, name)).rejects.toThrow();
		for (const file of [name, `${name}.part`]) expect(() => readFileSync(join(folder, file))).toThrow();
	});

	it('of an earlier schema comes back, and goes on to the schema of today', async () => {
		const { path, manifest } = await backUp();
		const { about } = await bringBack(await emptyPlace(), path);
		const earlier = await emptyPlace();
		await migrateAsFar(earlier, about.migrations.slice(0, 20));
		const old = await backUp(earlier);
		expect(old.manifest.tables.length).toBeLessThan(manifest.tables.length);
		const today = await emptyPlace();
		await bringBack(today, old.path);
		expect((await sumsOf(today)).map(({ name }) => name)).toEqual(manifest.tables.map(({ name }) => name));
	});
});

function flipped(whole: Buffer, at: number): Buffer {
	const harmed = Buffer.from(whole);
	harmed[at] = (harmed[at] ?? 0) ^ 1;
	return harmed;
}
