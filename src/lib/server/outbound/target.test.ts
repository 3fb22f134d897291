import { describe, expect, it } from 'vitest';
import { readTarget } from './target';

const KNOWN = new Set(['dalam.contoh.go.id', '10.1.2.3:8080', '[fd00::1]', 'biasa.contoh.go.id:443']);

const verdictOn = (address: string) => {
	const target = readTarget(address, KNOWN);
	return target.ok ? target.value.href : target.refusal;
};

describe('an address that somebody named', () => {
	it.each([
		['https://penerima.contoh.go.id/kait?a=1', 'https://penerima.contoh.go.id/kait?a=1'],
		['https://penerima.contoh.go.id:8443/', 'https://penerima.contoh.go.id:8443/'],
		['https://1.1.1.1/', 'https://1.1.1.1/'],
		['https://[2606:4700:4700::1111]/', 'https://[2606:4700:4700::1111]/'],
		['http://penerima.contoh.go.id/', 'not_https'],
		['https://orang:sandi@penerima.contoh.go.id/', 'with_credentials'],
		['https://orang@dalam.contoh.go.id/', 'with_credentials'],
		['ftp://penerima.contoh.go.id/', 'not_an_address'],
		['file:///etc/passwd', 'not_an_address'],
		['gopher://127.0.0.1:25/', 'not_an_address'],
		['javascript:alert(1)', 'not_an_address'],
		['penerima.contoh.go.id', 'not_an_address'],
		['', 'not_an_address'],
		[`https://penerima.contoh.go.id/${'a'.repeat(2_000)}`, 'not_an_address'],
		['https://localhost/', 'not_public'],
		['https://postgres:5432/', 'not_public'],
		['https://127.0.0.1/', 'not_public'],
		['https://127.1/', 'not_public'],
		['https://2130706433/', 'not_public'],
		['https://0x7f000001/', 'not_public'],
		['https://0177.0.0.1/', 'not_public'],
		['https://①②⑦.0.0.1/', 'not_public'],
		['https://169.254.169.254/latest/meta-data/', 'not_public'],
		['https://[::1]/', 'not_public'],
		['https://[::ffff:127.0.0.1]/', 'not_public'],
		['https://[fe80::1]/', 'not_public'],
		['https://[fd00::2]/', 'not_public'],
		['http://dalam.contoh.go.id/', 'http://dalam.contoh.go.id/'],
		['http://dalam.contoh.go.id:81/', 'http://dalam.contoh.go.id:81/'],
		['http://10.1.2.3:8080/kait', 'http://10.1.2.3:8080/kait'],
		['https://10.1.2.3:8081/kait', 'not_public'],
		['http://[fd00::1]/', 'http://[fd00::1]/'],
		['https://biasa.contoh.go.id/', 'https://biasa.contoh.go.id/'],
		['http://biasa.contoh.go.id/', 'not_https']
	])('%s: %s', (address, verdict) => {
		expect(verdictOn(address)).toBe(verdict);
	});
});
