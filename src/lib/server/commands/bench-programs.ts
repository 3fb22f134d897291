import { parseArgs } from 'node:util';
import { send } from '../bench/load';
import { withScratch } from '../bench/scratch';
import { startSite } from '../bench/servers';
import { sowProvince } from '../bench/sow';
import { readEnv } from '../env';
import { announce } from '../progress';

const DAY_MS = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** What other systems ask, of the whole province and of one report. */
const askedOf = (ref: string, category: string): string[] => [
	...['discovery.xml', 'services.xml', 'services.json', `services/${category}.xml`].map(
		(call) => `/open311/v2/${call}`
	),
	...['', '?page=2', '?page_size=50&page=15', `?status=open&service_code=${category}`, `?updated_after=${ago(1)}`].map(
		(query) => `/open311/v2/requests.json${query}`
	),
	'/open311/v2/requests.xml',
	'/open311/v2/requests.csv',
	`/open311/v2/requests/${ref}.xml`,
	`/open311/v2/servicerequestupdates.xml?start_date=${ago(2 / 24)}&end_date=${ago(0)}`,
	...['complaints', 'complaints?cari=jalan', 'agencies', 'statistics', 'policies', 'surveys', 'openapi.json'].map(
		(call) => `/api/v1/${call}`
	),
	...['', '/clocks', '/trail'].map((part) => `/api/v1/complaints/${ref}${part}`),
	'/pengaduan.atom',
	'/moderasi-log.atom',
	`/pengaduan/${ref}.atom`
];

/**
 * `npm run bench:programs -- --threads 100000`: how long each answer to a program takes, the first time and as a rule, by the
 * built site on a database of its own that is dropped again.
 */
export async function run(args: string[]): Promise<void> {
	const options = { threads: { type: 'string', default: '10000' }, times: { type: 'string', default: '7' } } as const;
	const { values } = parseArgs({ args, options });
	await withScratch(readEnv(), async (house) => {
		const { refs, category } = await sowProvince(house, Number(values.threads));
		const { databaseUrl, secret } = house.env;
		const site = await startSite({ databaseUrl, secret: secret[0], keeps: false });
		try {
			for (const path of askedOf(refs.short, category)) announce(await timed(site.url, path, Number(values.times)));
		} finally {
			await site.stop();
		}
	});
}

async function timed(url: string, path: string, times: number): Promise<string> {
	const took: number[] = [];
	let answered = '';
	for (let nth = 0; nth < times; nth += 1) {
		const began = performance.now();
		const { status, bytes } = await send(url, { path, headers: { 'x-forwarded-for': `10.0.0.${nth}` } });
		took.push(performance.now() - began);
		answered = `${status}, ${Math.ceil(bytes / 1024)} kB`;
	}
	const [first = 0, ...others] = took;
	const usual = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? first;
	return `${Math.round(first)} ms, ${Math.round(usual)} ms (${answered}) ${path}`;
}
