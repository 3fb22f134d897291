import { columnsOfPeople, KINDS } from '$lib/domain/privacy/register';
import { keepFollower } from '$lib/server/identity/follower';
import { findMyData } from '$lib/server/queries/privacy/my-data';
import { myDataFile } from '$lib/server/web/answers/my-data-file';
import { sql } from 'kysely';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport } from '../support/builders';
import { OF_NOBODY } from '../support/columns-of-nobody';
import { useDatabase } from '../support/database';

const test = useDatabase();

it('knows every column of the live database: as one of people, by kind, or as one of nobody', async () => {
	const { rows } = await sql<{ name: string }>`
		select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`.execute(
		test.db
	);
	const nobodys = Object.entries(OF_NOBODY).flatMap(([table, columns]) =>
		columns.split(' ').map((column) => `${table}.${column}`)
	);
	const known = [...columnsOfPeople().keys(), ...nobodys];
	const names = rows.map(({ name }) => name);
	expect(names.filter((name) => !known.includes(name))).toEqual([]);
	expect(known.filter((name) => !names.includes(name))).toEqual([]);
	expect(nobodys.filter((name) => columnsOfPeople().has(name))).toEqual([]);
});

type Reported = Awaited<ReturnType<typeof fileReport>>;
let siti: Awaited<ReturnType<typeof aPerson>>;
let reports: { siti: Reported; budi: Reported };

beforeAll(async () => {
	const { services, db } = test;
	await aProvince(services);
	siti = await aPerson(services);
	const budi = await aPerson(services);
	const file = (doer: typeof siti, name: string, fileIds: string[]) =>
		fileReport(services, { doer, identity: { name, email: `${name}@contoh.test`, phone: '0812' }, fileIds });
	reports = {
		siti: await file(siti, 'kenarisiti', [await aPhoto(services, 'foto-siti.webp')]),
		budi: await file(budi, 'kenaribudi', [await aPhoto(services, 'foto-budi.webp')])
	};
	const at = services.now();
	for (const { userId } of [siti, budi])
		await db.insertInto('follow').values({ user_id: userId, thread_id: reports.budi.threadId, at }).execute();
	await keepFollower(db, services.env, { email: 'lain@contoh.test', lang: 'id', at });
});

it('tells a person what is kept of them, opened for them alone, and nothing of anybody else', async () => {
	const mine = await findMyData(test.services, { whose: 'account', userId: siti.userId });
	expect(mine.report_identity).toMatchObject([{ name: 'kenarisiti', email: 'kenarisiti@contoh.test', phone: '0812' }]);
	expect(mine.report).toMatchObject([{ number: reports.siti.ref }]);
	expect(mine.follow).toHaveLength(1);
	expect(mine.file).toHaveLength(1);
	expect(mine.account).toMatchObject([{ name: siti.name }]);
	expect(JSON.stringify(mine)).not.toContain('budi');
	const guest = await findMyData(test.services, { whose: 'guest', threadId: reports.budi.threadId });
	expect(guest.report_identity).toMatchObject([{ name: 'kenaribudi' }]);
	expect(guest.account).toEqual([]);
	expect(JSON.stringify(guest)).not.toContain('siti');
	const nobody = await findMyData(test.services, { whose: 'account', userId: crypto.randomUUID() });
	expect(Object.values(nobody).flat()).toEqual([]);
});

it('hands it over as one archive: a JSON by the register, and the files that were sent', async () => {
	const answer = await myDataFile(test.services, { whose: 'account', userId: siti.userId });
	const archive = Buffer.from(await answer.arrayBuffer());
	const size = archive.readUInt32LE(18);
	const name = archive.readUInt16LE(26);
	const json = inflateRawSync(archive.subarray(30 + name, 30 + name + size)).toString();
	const told = JSON.parse(json) as { kinds: Record<string, { kept: unknown[] }> };
	expect(Object.keys(told.kinds)).toEqual(KINDS);
	expect(archive.includes('files/1.webp')).toBe(true);
	expect(archive.includes('files/2.webp')).toBe(false);
});
