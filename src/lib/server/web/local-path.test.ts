import { expect, it } from 'vitest';
import { localPath } from './local-path';

it.each([
	['/akun', '/akun'],
	['/pengaduan?status=routed&cari=jalan+raya#hasil', '/pengaduan?status=routed&cari=jalan+raya#hasil'],
	['/en/meja', '/en/meja'],
	['/', '/'],
	['/a/../b', '/b']
])('%s stays here', (target, path) => {
	expect(localPath(target)).toBe(path);
});

it.each([
	null,
	'',
	'akun',
	'https://jahat.example/',
	'//jahat.example',
	'/\\jahat.example',
	'/\t/jahat.example',
	'/\n/jahat.example',
	'/.//jahat.example',
	'/a/..//jahat.example',
	'/%2e%2e//jahat.example',
	'javascript:alert(1)',
	'\u0000/akun'
])('%j leads away', (target) => {
	expect(localPath(target)).toBeNull();
});
