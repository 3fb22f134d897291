import { BlockList, isIP } from 'node:net';

/** IANA's registries of special-purpose addresses (RFC 6890), and multicast: what is not on the open internet. */
const NOT_PUBLIC_4: readonly [string, number][] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.31.196.0', 24],
	['192.52.193.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['192.175.48.0', 24],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3]
];

/** Of IPv6 only what is given out for use is public: loopback, private, mapped and translated ones lie outside of it. */
const GIVEN_OUT_6: [string, number] = ['2000::', 3];

/** Parts of it that stand for something else: protocols, tunnels to addresses of IPv4 (Teredo, 6to4), examples. */
const NOT_PUBLIC_6: readonly [string, number][] = [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['2620:4f:8000::', 48],
	['3fff::', 20]
];

const given = new BlockList();
given.addSubnet(...GIVEN_OUT_6, 'ipv6');

const special = new BlockList();
for (const [net, bits] of NOT_PUBLIC_4) special.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of NOT_PUBLIC_6) special.addSubnet(net, bits, 'ipv6');

/** Whether an address (without brackets) is one of the open internet. What is no address is none. */
export function isPublicAddress(address: string): boolean {
	switch (isIP(address)) {
		case 4:
			return !special.check(address, 'ipv4');
		case 6:
			return given.check(address, 'ipv6') && !special.check(address, 'ipv6');
		default:
			return false;
	}
}
