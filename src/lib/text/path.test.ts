import { describe, expect, it } from 'vitest';
import { languageOf, otherLanguage, path, withoutLanguage } from './path';

const url = (target: string) => new URL(target, 'https://forum.example');

describe('path', () => {
	it('leaves Indonesian addresses bare and puts English ones under /en', () => {
		expect(path('id', '/pengaduan')).toBe('/pengaduan');
		expect(path('en', '/pengaduan')).toBe('/en/pengaduan');
		expect(path('en', '/pengaduan?status=routed#hasil')).toBe('/en/pengaduan?status=routed#hasil');
	});

	it('has no trailing slash on the English home', () => {
		expect(path('id', '/')).toBe('/');
		expect(path('en', '/')).toBe('/en');
		expect(path('en', '/?cari=jalan')).toBe('/en?cari=jalan');
	});
});

describe('languageOf', () => {
	it.each([
		['/', 'id', '/'],
		['/en', 'en', '/'],
		['/en/', 'en', '/'],
		['/en/lapor', 'en', '/lapor'],
		['/energi', 'id', '/energi'],
		['/lapor/en', 'id', '/lapor/en']
	])('%s is %s, shared path %s', (pathname, lang, shared) => {
		expect(languageOf(pathname)).toBe(lang);
		expect(withoutLanguage(pathname)).toBe(shared);
	});
});

describe('otherLanguage', () => {
	it('keeps the page and its query', () => {
		expect(otherLanguage(url('/pengaduan?status=routed&cari=jalan+raya'))).toEqual({
			lang: 'en',
			href: '/en/pengaduan?status=routed&cari=jalan+raya'
		});
		expect(otherLanguage(url('/en/pengaduan?status=routed'))).toEqual({ lang: 'id', href: '/pengaduan?status=routed' });
		expect(otherLanguage(url('/en'))).toEqual({ lang: 'id', href: '/' });
	});

	it('drops the name of a form action', () => {
		expect(otherLanguage(url('/lapor?/kirim&draf=7'))).toEqual({ lang: 'en', href: '/en/lapor?draf=7' });
		expect(otherLanguage(url('/lapor?/kirim'))).toEqual({ lang: 'en', href: '/en/lapor' });
	});
});
