import { expect, it } from 'vitest';
import { encodingFor } from './encoding';

it.each([
	['gzip, deflate, br, zstd', 'br'],
	['br;q=1.0, gzip;q=0.8', 'br'],
	['br;q=0, gzip', 'gzip'],
	['br;q=0.5', 'br'],
	['gzip;q=0.000', null],
	['deflate, brr', null],
	['identity', null],
	['', null],
	[null, null]
])('%s is packed as %s', (accepted, encoding) => {
	expect(encodingFor(accepted)).toBe(encoding);
});
