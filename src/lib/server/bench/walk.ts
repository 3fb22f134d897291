import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import type { CompiledQuery } from 'kysely';
import { announce } from '../progress';
import { listComplaints } from '../queries/complaint-list/list';
import type { Services } from '../services';
import { actsAsked, pagesAsked, type Asked } from './asked';
import type { BarePage } from './bare';
import { send } from './load';
import { countApiece, measure, postgresProcess, type Measured } from './measure';
import { startBare, startSite, type Running } from './servers';
import type { Sown } from './sow';
import { countStatements } from './statements';

export type Span = { seconds: number; concurrency: readonly number[] };

/**
 * Everything that people ask for, at each number of people at once: kept pages beside the bare server, public pages made
 * anew for each, and what is one person's.
 */
export async function walkSite(
	house: Services,
	sown: Sown,
	span: Span
): Promise<{ readyMs: number; rows: Measured[] }> {
	const {
		databaseUrl,
		secret: [secret]
	} = house.env;
	const pages = pagesAsked(sown, await farPage(house));
	const statements = await countAll(house, sown, pages);
	const postgres = await postgresProcess(house);
	const rows: Measured[] = [];
	const take = async (server: Running, asked: readonly Asked[], name = (own: string) => own) => {
		for (const { next, ...one } of asked)
			for (const concurrency of span.concurrency) {
				const known = { name: name(one.name), next };
				const row = await measure(server, known, postgres, { seconds: span.seconds, concurrency });
				rows.push({ ...row, statements: statements.get(known.name) ?? null });
				announce(`${known.name}, ${concurrency}`);
			}
	};
	const site = await startSite({ databaseUrl, secret });
	await during(site, async () => {
		const bare = await startBare(databaseUrl, await barePages(house, site, pages));
		await during(bare, () => take(bare, keptAmong(pages), (name) => `bare ${name}`));
		await take(site, keptAmong(pages), (name) => `kept ${name}`);
	});
	const maker = await startSite({ databaseUrl, secret, keeps: false });
	await during(maker, () =>
		take(
			maker,
			pages.filter(({ isPublic }) => isPublic)
		)
	);
	const desk = await startSite({ databaseUrl, secret });
	await during(desk, () => take(desk, [...pages.filter(({ isPublic }) => !isPublic), ...actsAsked(sown, desk.url)]));
	return { readyMs: site.readyMs, rows };
}

/** Ends a server with the work that it was for. */
async function during(server: Running, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} finally {
		await server.stop();
	}
}

/** As far back as twenty presses of "older" lead. */
async function farPage(house: Services): Promise<string> {
	let query = '';
	for (let press = 0; press < 20; press += 1) {
		const { older } = await listComplaints(house, parseComplaintFilter(new URLSearchParams(query)));
		if (!older) break;
		query = new URLSearchParams({ setelah: `${older.createdAt}_${older.id}` }).toString();
	}
	return `/pengaduan?${query}`;
}

/** On a server of its own that keeps nothing: what is counted passes a door that costs time. */
async function countAll({ env }: Services, sown: Sown, pages: readonly Asked[]): Promise<Map<string, number>> {
	const counter = await countStatements(env.databaseUrl);
	const site = await startSite({ databaseUrl: counter.url, secret: env.secret[0], keeps: false });
	try {
		const counts = new Map<string, number>();
		for (const asked of [...pages, ...actsAsked(sown, site.url)])
			counts.set(asked.name, await countApiece(site.url, counter.take, asked));
		return counts;
	} finally {
		await site.stop();
		counter.close();
	}
}

/** What most people read, and what it cannot be made without: its rows. */
const ROWS_OF: Partial<Record<string, (db: Services['db'], path: string) => CompiledQuery>> = {
	home: (db) => rowsOfList(db).limit(5).compile(),
	list: (db) => rowsOfList(db).limit(21).compile(),
	'thread, 10 posts': (db, path) => postsOf(db, lastOf(path)).compile(),
	'consultation, 2000 inputs': (db, path) => inputsOf(db, lastOf(path)).compile()
};
const keptAmong = (pages: readonly Asked[]) => pages.filter(({ name }) => ROWS_OF[name]);
const lastOf = (path: string) => path.split('/').at(-1) ?? '';

/** The same bytes as the site's, after one query. */
async function barePages({ db }: Services, site: Running, pages: readonly Asked[]): Promise<BarePage[]> {
	const bare = await Promise.all(
		pages.map(async ({ name, next }) => {
			const ask = next(0);
			const query = ROWS_OF[name]?.(db, ask.path);
			if (!query) return [];
			const { body, headers } = await send(site.url, ask);
			const encoding = headers['content-encoding'] ?? 'identity';
			return [
				{
					path: ask.path,
					query: query.sql,
					parameters: [...query.parameters],
					bytes: body.toString('base64'),
					encoding
				}
			];
		})
	);
	return bare.flat();
}

const rowsOfList = (db: Services['db']) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.selectAll()
		.where('thread.kind', '=', 'complaint')
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.orderBy('thread.created_at', 'desc')
		.orderBy('thread.id', 'desc');

const postsOf = (db: Services['db'], ref: string) =>
	db
		.selectFrom('post')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.selectAll('post')
		.where('thread.ref', '=', ref)
		.orderBy('post.created_at');

const inputsOf = (db: Services['db'], slug: string) =>
	db
		.selectFrom('input')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.selectAll('input')
		.where('consultation.slug', '=', slug)
		.orderBy('number', 'desc')
		.limit(25);
