import { sql } from 'kysely';
import { hashPassword } from '../auth/password';
import { keyOf, makeSecret } from '../auth/secret-key';
import { openDatabase, type Db } from '../db/client';
import { sowThreads } from '../demo';
import { announce } from '../progress';
import type { Services } from '../services';
import { countWords } from '../usecases/search/index-threads';
import { columnsOf, multiplyReports } from './multiply';
import { repliable } from './repliable';

export type Sown = {
	/** Sessions of citizens with accounts of their own, and one of a member of staff. */
	sessions: { citizens: string[]; officer: string };
	refs: { short: string; long: string; many: string[] };
	words: { rare: string; common: string };
	consultation: string;
	agency: string;
	category: string;
};

/** With which the citizens of a bench sign in. */
export const PASSWORD = 'tiga-perahu-di-teluk-kao';
const CITIZENS = 400;
export const emailOf = (nth: number): string => `bench-${nth % CITIZENS}@warga.test`;

const SEED = 300;
const LONG = 1_000;
const SHORT = 10;
const POSTS_APIECE = 12;
const INPUTS = 2_000;
/** Of so many replies the others take their words. */
const WORDS = 500;

/** A province of so many reports with a dozen posts each, a thread of a thousand, and a consultation of two thousand inputs. */
export async function sowProvince(house: Services, reports: number): Promise<Sown> {
	await sowThreads(house, {
		threads: Math.min(SEED, reports),
		onProgress: (done, total) => announce('Contoh', done, total)
	});
	const db = openDatabase(house.env.databaseUrl, { max: 1, statementTimeoutMs: 0 });
	try {
		await multiplyReports(db, reports);
		await countWords({ db });
		const refs = await chooseThreads(db);
		await addReplies(db, refs);
		const consultation = await fillConsultation(db, house.now());
		announce('Menyusun statistik basis data');
		await sql`vacuum (analyze)`.execute(db);
		return {
			refs,
			consultation,
			sessions: { citizens: await openAccounts(db), officer: await openSession(db, 'dinkes@fkp.test') },
			words: await chooseWords(db),
			...(await chooseBusiest(db))
		};
	} finally {
		await db.destroy();
	}
}

async function chooseThreads(db: Db): Promise<Sown['refs']> {
	const rows = await repliable(db)
		.where('complaint.agency_id', 'is not', null)
		.orderBy('thread.last_seq')
		.orderBy('thread.id')
		.limit(1_000)
		.execute();
	const [short = '', long = '', ...many] = rows.map(({ ref }) => ref);
	return { short, long, many };
}

/** Most reports have few posts and a few have hundreds, as everywhere; the two that are looked at have as many as was said. */
const addReplies = (db: Db, { short, long }: Sown['refs']) =>
	db.transaction().execute(async (trx) => {
		await sql`set local session_replication_role = replica`.execute(trx);
		await sql`create temporary table bench_words on commit drop as
			select body, body_html, author_user_id, row_number() over () - 1 as nr
			from (select * from post where kind = 'reply' and author_user_id is not null limit ${WORDS}::int) as written`.execute(
			trx
		);
		await sql`create temporary table bench_reply on commit drop as
			select thread.id as thread_id, gen_random_uuid() as id, gen_random_uuid() as event_id,
				thread.last_seq + nth as seq, thread.last_event_at + nth * interval '1 minute' as at,
				reply.body, reply.body_html, reply.author_user_id
			from (select * from thread where kind = 'complaint' and published_at is not null) as thread
				cross join lateral generate_series(1, case thread.ref when ${long} then ${LONG}::int when ${short} then ${SHORT}::int
					else least(400, floor(${POSTS_APIECE / 3}::float / (random() + 0.005)))::int end) as nth
				join bench_words as reply on reply.nr = (nth * 7 + thread.last_seq) % (select count(*) from bench_words)`.execute(trx);
		await sql`insert into thread_event (id, thread_id, seq, at, action, actor_role, actor_user_id, public, data)
			select event_id, thread_id, seq, at, 'reply', 'citizen', author_user_id, true, jsonb_build_object('postId', id) from bench_reply`.execute(
			trx
		);
		await sql`insert into post (id, thread_id, event_id, kind, author_role, author_user_id, body, body_html, created_at)
			select id, thread_id, event_id, 'reply', 'citizen', author_user_id, body, body_html, at from bench_reply`.execute(trx);
		await sql`update thread set reply_count = reply_count + more.many, last_seq = more.seq, last_event_at = more.at
			from (select thread_id, count(*) as many, max(seq) as seq, max(at) as at from bench_reply group by 1) as more
			where thread.id = more.thread_id`.execute(trx);
		announce('Balasan ditambahkan');
	});

/** The open consultation with the most inputs, filled up with copies of those it has. */
async function fillConsultation(db: Db, now: Date): Promise<string> {
	const { slug, thread_id: id } = await db
		.selectFrom('consultation')
		.select(['slug', 'thread_id'])
		.where('opens_at', '<=', now)
		.where('closes_at', '>', now)
		.orderBy('input_count', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	await db.transaction().execute(async (trx) => {
		await sql`set local session_replication_role = replica`.execute(trx);
		await sql`create temporary table bench_input on commit drop as
			select original.*, nth, gen_random_uuid() as new_post, gen_random_uuid() as new_event,
				(select last_seq from thread where id = ${id}) + nth as seq
			from generate_series(1, ${INPUTS}::int) as nth join (
				select input.*, row_number() over (order by number) - 1 as nr, count(*) over () as many
				from input where thread_id = ${id} and disposition is null and refusal is null
			) as original on original.nr = nth % original.many`.execute(trx);
		await copyInto(trx, 'thread_event', sql`source.id = post.event_id`, {
			id: sql`copy.new_event`,
			seq: sql`copy.seq`,
			form_key: sql`null`,
			data: sql`jsonb_set(source.data, '{postId}', to_jsonb(copy.new_post))`
		});
		await copyInto(trx, 'post', sql`source.id = copy.post_id`, {
			id: sql`copy.new_post`,
			event_id: sql`copy.new_event`
		});
		await copyInto(trx, 'input', sql`source.post_id = copy.post_id`, {
			post_id: sql`copy.new_post`,
			number: sql`copy.nth + (select max(number) from input where thread_id = ${id})`,
			reply_count: sql`0`,
			support_count: sql`0`
		});
		await sql`update thread set last_seq = last_seq + ${INPUTS} where id = ${id}`.execute(trx);
		await sql`update consultation set input_count = input_count + ${INPUTS} where thread_id = ${id}`.execute(trx);
	});
	return slug;
}

async function copyInto(
	db: Db,
	table: 'thread_event' | 'post' | 'input',
	belongs: ReturnType<typeof sql>,
	changed: Record<string, ReturnType<typeof sql>>
): Promise<void> {
	const columns = await columnsOf(db, table);
	const values = columns.map(({ name }) => changed[name] ?? sql`source.${sql.ref(name)}`);
	await sql`insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
		select ${sql.join(values)} from bench_input as copy join post on post.id = copy.post_id
			join ${sql.table(table)} as source on ${belongs}`.execute(db);
}

/** Accounts whose cookies are known, and one password for all: it is hashed once. */
async function openAccounts(db: Db): Promise<string[]> {
	const now = new Date();
	const password_hash = await hashPassword(PASSWORD);
	const people = await db
		.insertInto('app_user')
		.values(
			Array.from({ length: CITIZENS }, (_, nth) => ({
				email: emailOf(nth),
				name: `Warga ${nth}`,
				password_hash,
				email_confirmed_at: now,
				created_at: new Date(now.getTime() - 400 * 86_400_000)
			}))
		)
		.returning('id')
		.execute();
	return openSessions(
		db,
		people.map(({ id }) => id)
	);
}

async function openSession(db: Db, email: string): Promise<string> {
	const { id } = await db.selectFrom('app_user').select('id').where('email', '=', email).executeTakeFirstOrThrow();
	const [secret = ''] = await openSessions(db, [id]);
	return secret;
}

async function openSessions(db: Db, userIds: readonly string[]): Promise<string[]> {
	const now = new Date();
	const opened = userIds.map((user_id) => ({ user_id, secret: makeSecret() }));
	await db
		.insertInto('session')
		.values(
			opened.map(({ user_id, secret }) => ({
				id: keyOf(secret),
				user_id,
				expires_at: new Date(now.getTime() + 86_400_000),
				created_at: now,
				device: ''
			}))
		)
		.execute();
	return opened.map(({ secret }) => secret);
}

/** What stands in the fewest and in the most of the public reports. */
async function chooseWords(db: Db): Promise<Sown['words']> {
	const { rows } = await sql<{ word: string }>`
		select word from ts_stat('select search from thread where kind = ''complaint'' and published_at is not null')
		where word ~ '^[a-z]{5,12}$' order by ndoc, word`.execute(db);
	return { rare: rows[0]?.word ?? 'jembatan', common: rows.at(-1)?.word ?? 'jalan' };
}

async function chooseBusiest(db: Db): Promise<Pick<Sown, 'agency' | 'category'>> {
	const { rows } = await sql<Pick<Sown, 'agency' | 'category'>>`
		select agency.slug as agency, complaint.category_slug as category
		from complaint join agency on agency.id = complaint.agency_id
		group by 1, 2 order by count(*) desc limit 1`.execute(db);
	return rows[0] ?? { agency: 'dinkes', category: 'jalan-rusak' };
}
