import { CALLS, CALL_NAMES } from '../../src/lib/server/web/api/calls';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { EVERY_SCOPE } from '../../src/lib/domain/api/scope';
import { schemaOfBody } from '../../src/lib/server/web/api/body';
import { WRITING, WRITING_NAMES, type WritingCall } from '../../src/lib/server/web/api/writing';
import { openApi } from '../../src/lib/server/web/api/open-api';
import { readCursor, writeCursor } from '../../src/lib/server/web/api/cursor';
import { apiTextFor } from '../../src/lib/text/api-catalogue';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROUTES = 'src/routes';
const pathOf = (file: string) =>
	file.slice(ROUTES.length).replace('/+server.ts', '').replaceAll('[', '{').replaceAll(']', '}');

/** As it is read. */
const plain = (document: object) => JSON.parse(JSON.stringify(document)) as Record<string, unknown>;

describe('the registry of the interface', () => {
	it('knows every address below /api/v1', () => {
		const files = globSync(`${ROUTES}/api/v1/**/+server.ts`).map((file) => pathOf(file.replaceAll('\\', '/')));
		const acts = '/api/v1/complaints/{ref}/acts/{act}';
		const known = [...CALL_NAMES.map((name) => CALLS[name].path), acts, '/api/v1/openapi.json'];
		expect(files.sort()).toEqual(known.sort());
	});

	it('has words for every call and parameter, in every language', () => {
		for (const lang of ['id', 'en'] as const) {
			const { call, query } = apiTextFor(lang);
			const asked = CALL_NAMES.flatMap((name) => Object.keys(CALLS[name].query.entries));
			expect(Object.keys(call).sort()).toEqual([...CALL_NAMES, 'file_complaint'].sort());
			expect(Object.keys(query).sort()).toEqual([...new Set(asked)].sort());
		}
	});

	it('is described in the dialect of OpenAPI 3.1', () => {
		const document = openApi({ origin: 'https://forum.test', title: 'Forum', lang: 'id' });
		const paths = [...CALL_NAMES.map((name) => CALLS[name].path), ...WRITING_NAMES.map((name) => WRITING[name].path)];
		expect(Object.keys(document.paths)).toEqual([...new Set(paths)]);
		const [list] = Object.values(document.paths);
		const late = list?.get?.parameters.find((parameter) => 'name' in parameter && parameter.name === 'terlambat');
		expect(late).toMatchObject({ schema: { enum: ['1'], type: 'string' } });
		expect(JSON.stringify(document)).not.toContain('"$schema"');
	});

	it('stands before a validator that is not ours', async () => {
		const document = plain(openApi({ origin: 'https://forum.test', title: 'Forum', lang: 'id' }));
		expect(await new Validator().validate(document)).toEqual({ valid: true });
		const broken = { ...document, paths: { '/x': { get: { responses: 7 } } } };
		expect((await new Validator().validate(broken)).valid).toBe(false);
	});

	it('takes what it is tried out with, and has a scope for each call', () => {
		for (const name of WRITING_NAMES) {
			const { body, example, scope }: WritingCall = WRITING[name];
			const parsed = v.safeParse(schemaOfBody(body), example);
			expect([name, parsed.issues && v.flatten(parsed.issues)]).toEqual([name, undefined]);
			expect(EVERY_SCOPE).toContain(scope);
		}
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
