import { chanceOf } from '../files/made-up/chance';
import { cameraOf, HEIGHT, nearly, photograph, placeOf, WIDTH } from '../files/made-up/scene';
import { jpegOf, paintOver, REUSES } from '../files/made-up/spoil';
import { lookAt, packPoints, soughtWords, wordsOf, type Printed } from '../files/picture/print';
import { sql } from 'kysely';
import { announce } from '../progress';
import type { Services } from '../services';
import { samePhotos } from '../usecases/evidence/examine';
import { insertPrint, likeliestFiles } from '../usecases/evidence/prints';

/** What a proof of the bench is: an honest one of a place of its own, of the reporter's place, or none. */
type Kind = 'fresh' | 'near' | 'elsewhere' | 'reused' | 'edited';

export type PictureFigures = {
	proofs: Record<Kind, number>;
	/** Of each way of reuse, and of the edited: found, and all. */
	found: Record<string, { found: number; all: number }>;
	/** Honest proofs about which something was found. */
	falseAlarms: number;
	honest: number;
	/** Which ones were told wrong: `kind nth`, to be rendered again from the same seed. */
	wrong: string[];
	/** Of the whole examination, in milliseconds of this process; the search besides, by the clock on the wall. */
	cpu: number[];
	search: number[];
};

/**
 * Lets so many proofs come in one after the other, each compared with all pictures before it and with that of its own
 * report. Of 10,000, 300 are reused and 200 edited; of the honest ones a fifth are of a place that is known already.
 */
export async function benchPictures(
	{ db }: Pick<Services, 'db'>,
	{ proofs, kept, seed, minutes }: { proofs: number; kept: number; seed: number; minutes: number }
): Promise<PictureFigures> {
	const end = performance.now() + minutes * 60_000;
	if (kept > 0) await fillArchive(db, kept);
	const figures: PictureFigures = {
		proofs: { fresh: 0, near: 0, elsewhere: 0, reused: 0, edited: 0 },
		found: {},
		falseAlarms: 0,
		honest: 0,
		wrong: [],
		cpu: [],
		search: []
	};
	for (let nth = 0; nth < proofs && performance.now() < end; nth += 1) {
		await comeIn(db, figures, { nth, first: seed * OF_A_SEED, kind: kindOf(nth) });
		if (nth % 100 === 99) announce('Foto', nth + 1, proofs);
	}
	return figures;
}

/** Places of one seed are none of another's. */
const OF_A_SEED = 1_000_000;

/** Spread evenly over the whole, and reused only once there is something to reuse. */
function kindOf(nth: number): Kind {
	const turn = nth % 100;
	if (turn === 20 || turn === 50 || turn === 80) return 'reused';
	if (turn === 35 || turn === 65) return 'edited';
	if (turn % 10 === 3) return 'near';
	return turn % 10 === 7 ? 'elsewhere' : 'fresh';
}

const FRESH = { seed: 1, done: false };
const original = (nth: number) => jpegOf(photograph(placeOf(nth), cameraOf(nth), FRESH));

type Coming = { nth: number; first: number; kind: Kind };

async function comeIn(db: Services['db'], figures: PictureFigures, coming: Coming): Promise<void> {
	const { nth, kind } = coming;
	const { proof, reported, way } = await made(coming);
	const own = reported && (await keep(db, reported));
	const before = process.cpuUsage();
	const { later, alike, ms } = await lookUp(db, proof, own?.fileId);
	const same = await samePhotos(db, later, alike);
	const used = process.cpuUsage(before);
	figures.cpu.push((used.user + used.system) / 1000);
	figures.search.push(ms);
	figures.proofs[kind] += 1;
	const counted = kind === 'edited' ? same.some(({ altered }) => altered) : same.length > 0;
	const found = kind === 'reused' || kind === 'edited';
	if (counted !== found) figures.wrong.push(`${way} ${nth}`);
	if (found) {
		const tally = (figures.found[way] ??= { found: 0, all: 0 });
		tally.all += 1;
		tally.found += Number(counted);
	} else {
		figures.honest += 1;
		figures.falseAlarms += Number(counted);
	}
	await keep(db, proof, later);
}

const WAYS = Object.entries(REUSES);

async function made({ nth, first, kind }: Coming) {
	const chance = chanceOf(first + nth + 77);
	const here = first + nth;
	const day = { seed: 2 + nth, done: true };
	if (kind === 'fresh') return { proof: await original(here), reported: null, way: kind };
	if (kind === 'reused') {
		const [way, reuse] = WAYS[Math.floor(nth / 30) % WAYS.length] as (typeof WAYS)[number];
		const old = chance.whole(0, Math.floor(nth / 10) - 1) * 10 + 1;
		return { proof: await reuse(await original(first + old), chance), reported: null, way };
	}
	const reported = await original(here);
	if (kind === 'edited') return { proof: await paintOver(reported, chance), reported, way: kind };
	const camera = kind === 'near' ? nearly(cameraOf(here), chance) : cameraOf(here + 500_000);
	return { proof: await jpegOf(photograph(placeOf(here), camera, day)), reported, way: kind };
}

async function keep(db: Services['db'], bytes: Buffer, seen?: Printed) {
	const { points } = seen ?? (await lookAt(bytes));
	const { id: fileId } = await db
		.insertInto('file')
		.values({
			name: 'foto.jpg',
			media_type: 'image/jpeg',
			size: bytes.length,
			width: seen?.grey.width ?? WIDTH,
			height: seen?.grey.height ?? HEIGHT,
			sha256: '-',
			bytes,
			thumbnail: null,
			created_at: new Date(0)
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await insertPrint(db, fileId, { points: packPoints(points), words: wordsOf(points) });
	return { fileId };
}

async function lookUp(db: Services['db'], proof: Buffer, own: string | undefined) {
	const later = await lookAt(proof);
	const began = performance.now();
	const likeliest = await likeliestFiles(db, soughtWords(later.points), []);
	const ms = performance.now() - began;
	const alike = await db
		.selectFrom('picture_print')
		.innerJoin('file', 'file.id', 'picture_print.file_id')
		.select(['file.id as fileId', 'picture_print.points', 'file.width', 'file.height'])
		.where('file.id', 'in', [...likeliest, ...(own ? [own] : []), '00000000-0000-0000-0000-000000000000'])
		.execute();
	return { later, ms, alike: alike.map((one) => ({ ...one, width: one.width ?? 0, height: one.height ?? 0 })) };
}

/**
 * So many other pictures, of which nothing is there but what they are looked up by. A tenth of their words are common ones,
 * as windows and road markings make them.
 */
async function fillArchive(db: Services['db'], kept: number): Promise<void> {
	for (let done = 0; done < kept; done += AT_ONCE) {
		await sql`
			with made as (
				insert into file (name, media_type, size, sha256, bytes, created_at)
				select 'foto.jpg', 'image/jpeg', 0, '-', '', 'epoch' from generate_series(1, ${Math.min(AT_ONCE, kept - done)}::int)
				returning id
			)
			insert into picture_print (file_id, version, points, words)
			select id, 1, '', array(
				select floor(random() * case when nth % 10 = 0 then 20000 else 1073741824 end)::int
				from generate_series(1, 140) as nth where made.id is not null
			) from made`.execute(db);
		announce('Arsip', Math.min(kept, done + AT_ONCE), kept);
	}
}

const AT_ONCE = 200;
