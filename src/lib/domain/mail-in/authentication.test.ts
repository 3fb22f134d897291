import { expect, it } from 'vitest';
import { authenticationBy } from './authentication';

const MX = 'mx.contoh.go.id';
const lines = (...values: string[]) => values.map((value) => ({ key: 'authentication-results', value }));

it.each([
	['DMARC passes', 'pass', `${MX}; dkim=fail; spf=softfail; dmarc=pass (p=REJECT) header.from=contoh.id`],
	['DMARC fails', 'fail', `${MX}; dkim=pass header.d=lain.id; dmarc=fail (p=none dis=none) header.from=contoh.id`],
	['DMARC cannot be read', 'fail', `${MX} 1; dmarc=permerror`],
	['the name is written otherwise', 'fail', `MX.Contoh.go.id;\tdmarc=FAIL`],
	['there is no DMARC, and nothing passes', 'fail', `${MX}; dmarc=none; spf=softfail; dkim=none`],
	['there is no DMARC, and one passes', 'unsaid', `${MX}; spf=fail; dkim=pass header.d=contoh.id`],
	['nothing was looked at', 'unsaid', `${MX}; none`],
	['the server could not ask', 'unsaid', `${MX}; dmarc=temperror; spf=temperror`],
	['a comment says otherwise', 'fail', `${MX} (a (nested; dmarc=pass) one); dmarc=fail reason="dmarc=pass; x"`],
	['somebody else says so', 'unsaid', 'mx.lain.id; dmarc=fail'],
	['a name only begins like it', 'unsaid', `${MX}.lain.id; dmarc=fail`]
])('%s: %s', (_, expected, value) => {
	expect(authenticationBy(MX, lines(value))).toBe(expected);
	expect(authenticationBy(null, lines(value))).toBe('unsaid');
});

it('is what stands on top, whatever a sender wrote below', () => {
	expect(authenticationBy(MX, lines(`${MX}; dmarc=fail`, `${MX}; dmarc=pass`))).toBe('fail');
	expect(authenticationBy(MX, lines('mx.lain.id; dmarc=fail', `${MX}; dmarc=pass`))).toBe('pass');
	expect(authenticationBy(MX, [])).toBe('unsaid');
});
