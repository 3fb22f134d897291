import { expect, it } from 'vitest';
import { parseEnv } from '../../env';
import { offerToCdn, spoilAtCdn } from './cdn';
import { ALL, LISTS } from './kept-pages';

const THREAD = '0b8f5f0e-4f0e-4c55-9a43-1f2f5d7f9a10';
const house = (seconds: string, secret = 'a secret for tests that is long enough') => ({
	env: parseEnv({ DATABASE_URL: 'postgres://localhost/fkp', FKP_SECRET: secret, FKP_CDN_SECONDS: seconds })
});

it('leaves an answer as it is where there is no network of caches', () => {
	const headers = new Headers({ 'cache-control': 'private, no-cache' });
	offerToCdn(house('0'), headers, [THREAD]);
	spoilAtCdn(house('0'), headers, new Set([ALL]));
	expect([...headers]).toEqual([['cache-control', 'private, no-cache']]);
});

it('has a page dropped there by the name that it was offered under, on every machine, and tells no thread by its id', () => {
	const [offered, spoilt] = [new Headers(), new Headers()];
	offerToCdn(house('300'), offered, [THREAD]);
	spoilAtCdn(house('300'), spoilt, new Set([THREAD, LISTS]));
	expect(offered.get('cache-control')).toBe('public, max-age=0, s-maxage=300, stale-while-revalidate=60');
	expect(offered.get('vary')).toBe('cookie, accept-encoding');
	const [everything, thread] = offered.get('cache-groups')?.split(', ') ?? [];
	expect(everything).toBe('"all"');
	expect(spoilt.get('cache-group-invalidation')).toBe(`${thread}, "lists"`);
	expect(thread).not.toContain(THREAD.slice(0, 8));
});

it('says nothing where a form changed nothing', () => {
	const headers = new Headers();
	spoilAtCdn(house('300'), headers, new Set());
	expect([...headers]).toEqual([]);
});
