import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { openSeed } from '$lib/server/identity/proof-seed';
import { createSeal } from '$lib/server/identity/seal';
import { listDraws } from '$lib/server/queries/evidence/draws';
import { isDrawnByLot, promiseSeeds } from '$lib/server/usecases/evidence/draw-lot';
import { printOlderPictures } from '$lib/server/usecases/evidence/print-older';
import { aPhoto, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('promises a seed once, keeps it, and tells it when its month is over', async () => {
	test.clock.set('2026-11-20T01:00:00Z');
	await promiseSeeds(test.services);
	await promiseSeeds(test.services);
	const seal = createSeal(test.services.env.secret);
	const now = await listDraws(test.db, seal, '2026-11-20');
	expect(now.map(({ month, seed }) => [month, seed])).toEqual([
		['2026-12-01', null],
		['2026-11-01', null]
	]);
	const [, november] = await listDraws(test.db, seal, '2026-12-01');
	expect(sha256(november?.seed ?? '')).toBe(november?.commitment);
	await expect(
		test.db
			.updateTable('proof_seed')
			.set({ commitment: 'a'.repeat(64) })
			.execute()
	).rejects.toThrow('stays');
	await expect(test.db.deleteFrom('proof_seed').execute()).rejects.toThrow('stays');
});

it('draws what everybody can reckon again', async () => {
	const seed = await openSeed(test.db, createSeal(test.services.env.secret), '2026-11-01');
	const refs = Array.from({ length: 400 }, (_, nth) => `REF-${nth}`);
	const pictures = [{ fileId: '-', name: '-', blank: false, found: [] }];
	const drawn = await test.db.transaction().execute(async (trx) => {
		const lots: boolean[] = [];
		const id = '00000000-0000-0000-0000-000000000000';
		for (const ref of refs) lots.push(await isDrawnByLot(trx, test.services, { id, ref }, pictures));
		expect(await isDrawnByLot(trx, test.services, { id, ref: 'REF-1' }, [])).toBe(false);
		return lots;
	});
	const reckoned = refs.map((ref) => parseInt(sha256(`${seed}:${ref}:1`).slice(0, 13), 16) / 16 ** 13 < 0.02);
	expect(drawn).toEqual(reckoned);
});

it('gives older pictures their prints, and gives up what cannot be read', async () => {
	await aProvince(test.services);
	const fileId = await aPhoto(test.services);
	await fileReport(test.services, { fileIds: [fileId] });
	expect(await printOlderPictures(test.services)).toBe(1);
	expect(await printOlderPictures(test.services)).toBe(0);
	expect(await test.db.selectFrom('picture_print').select('words').execute()).toEqual([{ words: [] }]);
});
