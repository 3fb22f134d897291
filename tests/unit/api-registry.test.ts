import { CALLS, CALL_NAMES, EARLIER } from '../../src/lib/server/web/api/calls';
import { openApi } from '../../src/lib/server/web/api/open-api';
import { readCursor, writeCursor } from '../../src/lib/server/web/api/cursor';
import { apiTextFor } from '../../src/lib/text/api-catalogue';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROUTES = 'src/routes';
const pathOf = (file: string) =>
	file.slice(ROUTES.length).replace('/+server.ts', '').replaceAll('[', '{').replaceAll(']', '}');

describe('the registry of the interface', () => {
	it('knows every address below /api/v1', () => {
		const files = globSync(`${ROUTES}/api/v1/**/+server.ts`).map((file) => pathOf(file.replaceAll('\\', '/')));
		const known = [...CALL_NAMES.map((name) => CALLS[name].path), ...EARLIER, '/api/v1/openapi.json'];
		expect(files.sort()).toEqual(known.sort());
	});

	it('has words for every call and parameter, in every language', () => {
		for (const lang of ['id', 'en'] as const) {
			const { call, query } = apiTextFor(lang);
			const asked = CALL_NAMES.flatMap((name) => Object.keys(CALLS[name].query.entries));
			expect(Object.keys(call).sort()).toEqual([...CALL_NAMES].sort());
			expect(Object.keys(query).sort()).toEqual([...new Set(asked)].sort());
		}
	});

	it('is described in the dialect of OpenAPI 3.1', () => {
		const document = openApi({ origin: 'https://forum.test', title: 'Forum', lang: 'id' });
		expect(Object.keys(document.paths)).toEqual(CALL_NAMES.map((name) => CALLS[name].path));
		const [list] = Object.values(document.paths);
		expect(list?.get.parameters.find(({ name }) => name === 'terlambat')?.schema).toEqual({
			enum: ['1'],
			type: 'string'
		});
		expect(JSON.stringify(document)).not.toContain('"$schema"');
	});
});

describe('a cursor', () => {
	it('leads on in its own list, and in no other', () => {
		const cursor = writeCursor('mhz2k3v9-x', 'list_complaints?status=selesai');
		expect(readCursor(cursor, 'list_complaints?status=selesai')).toBe('mhz2k3v9-x');
		expect(readCursor(cursor, 'list_complaints?')).toBeNull();
	});

	it.each(['', 'x', 'bnVsbA', 'W10', 'WzEsMiwzXQ', '%'])('is not %j', (typed) => {
		expect(readCursor(typed, 'list_complaints?')).toBeNull();
	});
});
