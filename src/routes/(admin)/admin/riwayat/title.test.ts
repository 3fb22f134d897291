import { EVERY_LIMIT } from '$lib/domain/limit/settable';
import { PATH_OF_TEXT } from '$lib/domain/site/text-page';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { expect, it } from 'vitest';
import { titleOf } from './title';

const called = (kind: 'limit' | 'page' | 'ladder' | 'agency', thing: string, title = thing) =>
	titleOf({ kind, thing, title }, adminTextFor('id'), { resolution: 'tindak lanjut' });

it('calls what has no name of its own by the words of its page, and all else by its name', () => {
	expect(called('limit', 'report-account')).toBe('laporan, satu akun');
	expect(called('page', 'privasi')).toBe('Pemberitahuan privasi');
	expect(called('ladder', 'resolution')).toBe('tindak lanjut');
	expect(called('agency', 'pupr', 'Dinas PUPR')).toBe('Dinas PUPR');
	for (const name of EVERY_LIMIT.map((limit) => limit.name)) expect(called('limit', name)).not.toBe(name);
	for (const path of Object.values(PATH_OF_TEXT)) expect(called('page', path)).not.toBe(path);
});
