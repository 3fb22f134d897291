import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { readCheckpoint } from '../../transparency/checkpoint';
import { commitTo, LEAF_PART, saltOf } from '../../transparency/commit';
import { readKeptHead } from '../../transparency/kept-head';
import { readLeaves, type Leaf } from '../../transparency/leaves';
import { openLogKey } from '../../transparency/log-key';
import { EMPTY_ROOT, leafHash, rootOf, type ReadSubtree } from '../../transparency/merkle';
import { openNote, type NoteKey } from '../../transparency/note';
import { grow, subtreesOf } from '../../transparency/tiles';

type House = Pick<Services, 'db' | 'env'>;

/** What is not as it was signed: the first leaf of which that is so, or the head of so many leaves. */
export type Fault = {
	at: number;
	what: 'missing' | 'commitment' | 'facts' | 'words' | 'tile' | 'head' | 'signature' | 'older' | 'unlogged';
};
export type Checked = { size: number; erased: number; masked: number; fault: Fault | null };

const BATCH = 2_000;

/**
 * Reckons the whole log again from the rows that it stands for: each leaf from what is written now, the tiles from the leaves,
 * each head from the tiles. Names the first place at which they part.
 */
export async function checkLog({ db, env }: House, progress?: (done: number) => void): Promise<Checked> {
	const key = await openLogKey({ db, env });
	return db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (trx) => {
			const tiles = new Map<string, Buffer>();
			const readTile = async (level: number, nth: number) => tiles.get(`${level}/${nth}`) ?? Buffer.alloc(0);
			const checked: Checked = { size: 0, erased: 0, masked: 0, fault: null };
			for await (const rows of leavesOf(trx)) {
				checked.fault = await checkLeaves(trx, rows, checked);
				if (checked.fault) return checked;
				const hashes = rows.map(({ commitment }) => leafHash(commitment));
				const grown = await grow(checked.size, hashes, readTile);
				for (const { level, nth, hashes: bytes } of grown) tiles.set(`${level}/${nth}`, bytes);
				checked.size += rows.length;
				progress?.(checked.size);
			}
			checked.fault =
				(await checkTiles(trx, tiles)) ??
				(await checkHeads(trx, { env, key }, checked.size, subtreesOf(readTile))) ??
				(await findUnlogged(trx, checked.size));
			return checked;
		});
}

type Row = { id: number; place: number; commitment: Buffer; secret: Buffer | null; opens: string | null };

async function* leavesOf(db: Db): AsyncGenerator<Row[]> {
	for (let after = -1; ;) {
		const rows = await db
			.selectFrom('log_leaf')
			.select(['id', 'secret', 'opens'])
			.select((eb) => [eb.ref('place').$notNull().as('place'), eb.ref('commitment').$notNull().as('commitment')])
			.where('place', '>', after)
			.orderBy('place')
			.limit(BATCH)
			.execute();
		if (rows.length > 0) yield rows;
		const last = rows.at(-1);
		if (!last || rows.length < BATCH) return;
		after = last.place;
	}
}

async function checkLeaves(db: Db, rows: readonly Row[], checked: Checked): Promise<Fault | null> {
	const ids = rows.map(({ id }) => id);
	const now = new Map((await readLeaves(db, ids)).map((leaf) => [leaf.id, leaf]));
	for (const [nth, row] of rows.entries()) {
		const at = checked.size + nth;
		if (row.place !== at) return { at, what: 'missing' };
		if (row.secret === null || row.opens === null) {
			checked.erased += 1;
			continue;
		}
		if (!commitTo(saltOf(row.secret, LEAF_PART), row.opens).equals(row.commitment)) return { at, what: 'commitment' };
		const differs = compare(row.opens, row.secret, now.get(row.id));
		if (differs === 'masked') checked.masked += 1;
		else if (differs) return { at, what: differs };
	}
	return null;
}

/** What a leaf says of itself, beside what is written now. */
function compare(opens: string, secret: Buffer, leaf: Leaf | undefined): 'facts' | 'words' | 'masked' | null {
	if (!leaf) return 'facts';
	const now = leaf.formOf(secret);
	if (now === opens) return null;
	if (factsOf(now) !== factsOf(opens)) return 'facts';
	return leaf.masked ? 'masked' : 'words';
}

function factsOf(form: string): string {
	const { data: _, words: __, files: ___, ...facts } = JSON.parse(form) as Record<string, unknown>;
	return JSON.stringify(facts);
}

async function checkTiles(db: Db, tiles: ReadonlyMap<string, Buffer>): Promise<Fault | null> {
	const stored = await db.selectFrom('log_tile').selectAll().orderBy('level').orderBy('nth').execute();
	const wrong = stored.find(({ level, nth, hashes }) => !tiles.get(`${level}/${nth}`)?.equals(hashes));
	if (wrong) return { at: wrong.nth * 256 ** (wrong.level + 1), what: 'tile' };
	return stored.length === tiles.size ? null : { at: 0, what: 'tile' };
}

type Signed = Pick<House, 'env'> & { key: NoteKey };

async function checkHeads(db: Db, { env, key }: Signed, size: number, read: ReadSubtree): Promise<Fault | null> {
	const heads = await db.selectFrom('log_head').select(['size', 'root', 'note']).orderBy('size').execute();
	for (const head of heads) {
		if (head.size > size) return { at: size, what: 'missing' };
		const root = head.size === 0 ? EMPTY_ROOT : await rootOf(read, head.size);
		if (!root.equals(head.root)) return { at: head.size, what: 'head' };
		const signed = openNote(head.note, key);
		const said = signed === null ? null : readCheckpoint(signed);
		if (said?.origin !== key.name || said.size !== head.size || !said.root.equals(root))
			return { at: head.size, what: 'signature' };
	}
	const kept = await readKeptHead(env, key);
	const last = heads.at(-1)?.size ?? 0;
	if (kept && (kept.size > last || !(await rootOf(read, kept.size)).equals(kept.root)))
		return { at: last, what: 'older' };
	return null;
}

/** Whatever was written without standing in line for the log was slipped in. */
async function findUnlogged(db: Db, size: number): Promise<Fault | null> {
	const { rows } = await sql<{ some: boolean }>`
		select exists (select from thread_event where not exists (select from log_leaf where event_id = thread_event.id))
			or exists (select from province_change where not exists (select from log_leaf where change_id = province_change.id))
			or exists (
				select from data_edition where not exists (
					select from log_leaf where edition_month = data_edition.month and edition_revision = data_edition.revision
				)
			) as some
	`.execute(db);
	return rows[0]?.some ? { at: size, what: 'unlogged' } : null;
}
