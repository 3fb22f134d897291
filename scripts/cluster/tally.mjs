import { createHash } from 'node:crypto';
import pg from 'pg';

/** @typedef {import('./acts.mjs').Act} Act */
/** @typedef {{ lost: Act[], doubled: Act[], unanswered: Act[], refused: Act[] }} Losses */

/** How often each act is in the database, by its mark. */
const COUNTED = {
	reply: `select substring(body from 'Catatan ([0-9a-f-]{36})') as mark, count(*)::int as times
		from post where body like 'Di tempat kami sama%' group by 1`,
	report: `select substring(title from 'Obat kosong (.*)') as mark, count(*)::int as times
		from thread where title like 'Obat kosong %' group by 1`,
	support: `select thread.ref || ' ' || session.id as mark, count(*)::int as times
		from support join thread on thread.id = thread_id join session on supporter = 'user:' || user_id where post_id is null group by 1`
};

/** A support counts once in its table whatever happens; that it was counted once shows in the report's own figure. */
const MISCOUNTED = `select ref from thread where kind = 'complaint'
	and support_count <> (select count(*) from support where thread_id = thread.id and post_id is null)`;

/**
 * Looks for everything that was acknowledged, and for anything that is there twice.
 * @param {import('./house.mjs').House} house @param {Act[]} acts @returns {Promise<Losses & { miscounted: string[] }>}
 */
export async function readLosses({ direct }, acts) {
	const client = new pg.Client({ connectionString: direct });
	await client.connect();
	/** @type {Map<string, number>} */
	const times = new Map();
	for (const sql of Object.values(COUNTED))
		for (const row of (await client.query(sql)).rows) times.set(row.mark, row.times);
	const { rows } = await client.query(MISCOUNTED);
	await client.end();
	const timesOf = (/** @type {Act} */ act) => times.get(markOf(act)) ?? 0;
	return {
		lost: acts.filter((act) => act.answeredAt !== null && timesOf(act) === 0),
		doubled: acts.filter((act) => timesOf(act) > 1),
		unanswered: acts.filter(({ answeredAt, refused }) => answeredAt === null && refused === null),
		refused: acts.filter(({ refused }) => refused !== null),
		miscounted: rows.map(({ ref }) => ref)
	};
}

/** A session is kept as the hash of its cookie. @param {Act} act */
function markOf({ kind, mark }) {
	if (kind !== 'support') return mark;
	const [ref, cookie = ''] = mark.split(' ');
	return `${ref} ${createHash('sha256').update(cookie.replace('session=', '')).digest('hex')}`;
}
