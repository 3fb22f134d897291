import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';

const ORIGIN = 'https://forum.test';
const FILE = readFileSync(new URL('../../static/pemberitahuan.js', import.meta.url), 'utf8');

type Said = { title: string; body: string; path: string; lang: string; tag: string; id: string };
type Shown = { title: string; tag: string; renotify: boolean; silent: boolean; data: { path: string; id: string } };
type Heard = { waitUntil: (work: Promise<unknown>) => void } & Record<string, unknown>;

/** As much of a browser as the file asks for; that it asks for no more is shown by its running in here. */
let shown: Shown[];
let went: string[];
let windows: { url: string }[];
let hear: Record<string, (event: Heard) => void>;

beforeEach(() => {
	shown = [];
	went = [];
	windows = [];
	hear = {};
	runInContext(
		FILE,
		createContext({
			URL,
			location: { origin: ORIGIN },
			addEventListener: (kind: string, handle: (event: Heard) => void) => (hear[kind] = handle),
			registration: {
				getNotifications: ({ tag }: { tag: string }) => Promise.resolve(shown.filter((one) => one.tag === tag)),
				showNotification: (title: string, rest: Omit<Shown, 'title'>) => {
					shown = [...shown.filter((one) => one.tag !== rest.tag), { title, ...rest }];
					return Promise.resolve();
				}
			},
			clients: {
				matchAll: () =>
					Promise.resolve(
						windows.map(({ url }) => ({ url, focus: () => Promise.resolve(went.push(`back to ${url}`)) }))
					),
				openWindow: (url: string) => Promise.resolve(went.push(`open ${url}`))
			}
		})
	);
});

async function happen(kind: 'push' | 'notificationclick', event: object): Promise<void> {
	const work: Promise<unknown>[] = [];
	hear[kind]?.({ ...event, waitUntil: (one) => work.push(one) });
	expect(work).toHaveLength(1);
	await Promise.all(work);
}

const push = (said: Partial<Said> = {}) => {
	const whole = {
		title: 'Ada jawaban',
		body: '7Q4M-0001',
		path: '/pengaduan/7Q4M-0001',
		lang: 'id',
		tag: 'a',
		id: '1'
	};
	return happen('push', { data: { json: () => ({ ...whole, ...said }) } });
};

const press = (path: string) => {
	const closed = { times: 0 };
	const notification = { data: { path }, close: () => (closed.times += 1) };
	return happen('notificationclick', { notification }).then(() => closed.times);
};

describe('a push', () => {
	it('is always shown, for browsers take the permission from who is silent', async () => {
		await push();
		expect(shown).toMatchObject([{ title: 'Ada jawaban', body: '7Q4M-0001', lang: 'id', tag: 'a', silent: false }]);
	});

	it('that comes twice rings once, and another about the same matter takes its place and rings', async () => {
		await push();
		await push();
		expect(shown).toMatchObject([{ silent: true, renotify: false }]);
		await push({ id: '2', title: 'Sudah selesai' });
		expect(shown).toMatchObject([{ title: 'Sudah selesai', silent: false, renotify: true }]);
		await push({ tag: 'b' });
		expect(shown).toHaveLength(2);
	});
});

describe('pressing it', () => {
	it('closes it and opens its page', async () => {
		expect(await press('/pengaduan/7Q4M-0001')).toBe(1);
		expect(went).toEqual([`open ${ORIGIN}/pengaduan/7Q4M-0001`]);
	});

	it('goes back to the page where it is open already', async () => {
		windows = [{ url: `${ORIGIN}/` }, { url: `${ORIGIN}/meja` }];
		await press('/meja');
		expect(went).toEqual([`back to ${ORIGIN}/meja`]);
	});
});

it('answers no request and keeps nothing: a page is never older than the forum', () => {
	expect(Object.keys(hear).toSorted()).toEqual(['notificationclick', 'push']);
});
