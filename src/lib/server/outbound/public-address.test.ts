import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address';

/** What lies at the edges of each net, and one beyond. */
const LAW: readonly [string, boolean][] = [
	['0.0.0.0', false],
	['1.1.1.1', true],
	['9.255.255.255', true],
	['10.0.0.0', false],
	['10.255.255.255', false],
	['11.0.0.0', true],
	['100.63.255.255', true],
	['100.64.0.1', false],
	['100.127.255.255', false],
	['100.128.0.0', true],
	['127.0.0.1', false],
	['127.255.255.255', false],
	['169.254.169.254', false],
	['172.15.255.255', true],
	['172.16.0.1', false],
	['172.31.255.255', false],
	['172.32.0.0', true],
	['192.0.2.1', false],
	['192.168.0.1', false],
	['192.169.0.0', true],
	['198.18.0.1', false],
	['198.51.100.7', false],
	['203.0.113.7', false],
	['223.255.255.255', true],
	['224.0.0.1', false],
	['239.255.255.255', false],
	['240.0.0.1', false],
	['255.255.255.255', false],
	['2606:4700:4700::1111', true],
	['2404:6800:4003:c00::5f', true],
	['::', false],
	['::1', false],
	['::ffff:1.1.1.1', false],
	['::ffff:127.0.0.1', false],
	['::ffff:7f00:1', false],
	['::127.0.0.1', false],
	['64:ff9b::7f00:1', false],
	['64:ff9b:1::1', false],
	['100::1', false],
	['2001::1', false],
	['2001:db8::1', false],
	['2002:7f00:1::', false],
	['3fff::1', false],
	['4000::1', false],
	['fc00::1', false],
	['fd12:3456::1', false],
	['fe80::1', false],
	['fec0::1', false],
	['ff02::1', false],
	['fe80::1%eth0', false],
	['localhost', false],
	['', false],
	['1.1.1', false],
	['01.1.1.1', false]
];

const octet = fc.integer({ min: 0, max: 255 });
const group = fc.integer({ min: 0, max: 0xffff }).map((part) => part.toString(16));

describe('addresses of the open internet', () => {
	it.each(LAW)('%s: %s', (address, open) => {
		expect(isPublicAddress(address)).toBe(open);
	});

	it('has none within any net that is not given out', () => {
		const inside = fc.oneof(
			fc.tuple(fc.constantFrom('0', '10', '127'), octet, octet, octet),
			fc.tuple(fc.constantFrom('100'), fc.integer({ min: 64, max: 127 }), octet, octet),
			fc.tuple(fc.constantFrom('172'), fc.integer({ min: 16, max: 31 }), octet, octet),
			fc.tuple(fc.constantFrom('169'), fc.constant(254), octet, octet),
			fc.tuple(fc.constantFrom('192'), fc.constant(168), octet, octet),
			fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet)
		);
		fc.assert(fc.property(inside, (parts) => !isPublicAddress(parts.join('.'))));
	});

	it('has no address of IPv4 in the clothes of IPv6, whatever it is', () => {
		const dressed = fc.tuple(fc.constantFrom('::ffff:', '::', '64:ff9b::'), octet, octet, octet, octet);
		fc.assert(fc.property(dressed, ([before, ...parts]) => !isPublicAddress(before + parts.join('.'))));
	});

	it('has no address of IPv6 outside of what is given out', () => {
		const first = fc.oneof(fc.integer({ min: 0, max: 0x1fff }), fc.integer({ min: 0x4000, max: 0xffff }));
		const rest = fc.array(group, { minLength: 7, maxLength: 7 });
		fc.assert(fc.property(first, rest, (begins, ends) => !isPublicAddress([begins.toString(16), ...ends].join(':'))));
	});
});
