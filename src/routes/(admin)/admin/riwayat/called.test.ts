import { EVERY_LIMIT } from '$lib/domain/limit/settable';
import { PATH_OF_TEXT } from '$lib/domain/site/text-page';
import { expect, it } from 'vitest';
import { calledByWords } from './called';

it('calls what has no name of its own by the words of its page', () => {
	const called = new Map(calledByWords('id').map(({ kind, thing, title }) => [`${kind} ${thing}`, title]));
	expect(called.get('limit report-account')).toBe('laporan, satu akun');
	expect(called.get('page privasi')).toBe('Pemberitahuan privasi');
	expect(called.get('ladder resolution')).toBe('Tenggat penyelesaian');
	for (const { name } of EVERY_LIMIT) expect(called.get(`limit ${name}`)).not.toMatch(/undefined|^,|,\s*$/);
	for (const path of Object.values(PATH_OF_TEXT)) expect(called.get(`page ${path}`)).toBeTruthy();
	expect(called.size).toBe(calledByWords('id').length);
	for (const { thing, title } of calledByWords('en')) expect(title).not.toBe(thing);
});
