import { describe, expect, it } from 'vitest';
import { canonicalJson } from '$lib/domain/canonical-json';
import { fingerprintOf } from './fingerprint';

describe('canonical JSON', () => {
	it('orders keys at every depth and leaves the order of lists', () => {
		expect(canonicalJson({ b: [3, 1, { z: null, a: true }], a: 'é "x"\n' })).toBe(
			'{"a":"é \\"x\\"\\n","b":[3,1,{"a":true,"z":null}]}'
		);
	});

	it('gives one text however the same content was put together', () => {
		const one = { ref: '7Q4M-2K9X', place: { name: 'Bobaneigo', code: 1 } };
		const other = { place: { code: 1, name: 'Bobaneigo' }, ref: '7Q4M-2K9X' };
		expect(fingerprintOf(canonicalJson(one))).toBe(fingerprintOf(canonicalJson(other)));
		expect(canonicalJson(JSON.parse(canonicalJson(one)))).toBe(canonicalJson(one));
	});

	it('has the fingerprint that any tool computes', () => {
		// printf '{}' | sha256sum
		expect(fingerprintOf('{}')).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
	});
});
