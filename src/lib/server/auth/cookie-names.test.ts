import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bringsOurs, cookieName } from './cookie-names';

it.each([
	['session=x', true],
	['_ga=1; __Host-lacak=x', true],
	['_ga=1;masukan=', true],
	['_ga=1; session =x', true],
	['obsession=x; drafts=1', false],
	['_ga=session=1', false],
	['', false]
])('%s brings one of ours: %s', (header, ours) => {
	expect(bringsOurs(header)).toBe(ours);
});

it('names a cookie so that no subdomain can set it, over https', () => {
	expect([cookieName('draf', true), cookieName('draf', false)]).toEqual(['__Host-draf', 'draf']);
});

it('is where every cookie that is set takes its name from', () => {
	const setters = ['src', 'demo'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /(?<!\.test)\.ts$/.test(file))
			.map((file) => readFileSync(join(folder, file), 'utf8'))
			.filter((text) => /cookies\.set\(/.test(text))
	);
	// Of the session Lucia is told the name, and writes it through `session-cookie.ts`.
	const unnamed = setters.filter((text) => !text.includes('cookieName(') && !text.includes("from 'lucia'"));
	expect(unnamed).toEqual([]);
});
