import { parseComplaintFilter } from '$lib/forms/complaint-filter';
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

/** Everything that people ask for, at each number of people at once, beside the bare server; and what they leave behind. */
export async function walkSite(
	house: Services,
	sown: Sown,
	span: Span
): Promise<{ readyMs: number; rows: Measured[] }> {
	const pages = pagesAsked(sown, await farPage(house));
	const postgres = await postgresProcess(house);
	const statements = await countAll(house, pages);
	const site = await startSite({ databaseUrl: house.env.databaseUrl, secret: house.env.secret });
	const rows: Measured[] = [];
	const take = async (server: Running, asked: Asked) => {
		for (const concurrency of span.concurrency) {
			const row = await measure(server, asked, postgres, { seconds: span.seconds, concurrency });
			rows.push({ ...row, statements: statements.get(asked.name) ?? null });
			announce(`${asked.name}, ${concurrency}`);
		}
	};
	try {
		const bare = await startBare(house.env.databaseUrl, await barePages(house, site, pages));
		try {
			for (const { name, next } of bareAsked(pages)) await take(bare, { name: `bare ${name}`, next });
		} finally {
			await bare.stop();
		}
		for (const asked of [...pages, ...actsAsked(sown, site.url)]) await take(site, asked);
	} finally {
		await site.stop();
	}
	return { readyMs: site.readyMs, rows };
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

/** On a server of its own: what is counted passes a door that costs time. */
async function countAll({ env }: Services, pages: readonly Asked[]): Promise<Map<string, number>> {
	const counter = await countStatements(env.databaseUrl);
	const site = await startSite({ databaseUrl: counter.url, secret: env.secret });
	try {
		const counts = new Map<string, number>();
		for (const asked of pages) counts.set(asked.name, await countApiece(site.url, counter.take, asked));
		return counts;
	} finally {
		await site.stop();
		counter.close();
	}
}

const BARE = ['list', 'thread, 10 posts'];
const bareAsked = (pages: readonly Asked[]) => pages.filter(({ name }) => BARE.includes(name));

/** The same bytes as the site's, after the query that a page cannot do without: its rows. */
async function barePages({ db }: Services, site: Running, pages: readonly Asked[]): Promise<BarePage[]> {
	return Promise.all(
		bareAsked(pages).map(async ({ name, next }) => {
			const ask = next(0);
			const { body, headers } = await send(site.url, ask);
			const query = name === 'list' ? rowsOfList(db) : postsOf(db, ask.path.split('/').at(-1) ?? '');
			const { sql: text, parameters } = query.compile();
			return {
				path: ask.path,
				query: text,
				parameters: [...parameters],
				bytes: body.toString('base64'),
				encoding: headers['content-encoding'] ?? 'identity'
			};
		})
	);
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
		.orderBy('thread.id', 'desc')
		.limit(21);

const postsOf = (db: Services['db'], ref: string) =>
	db
		.selectFrom('post')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.selectAll('post')
		.where('thread.ref', '=', ref)
		.orderBy('post.created_at');
