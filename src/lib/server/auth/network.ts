import { isIPv6 } from 'node:net';

/**
 * What counts as one sender when attempts are limited: an IPv4 address, or the /64 that a single IPv6 subscriber has
 * to itself and could otherwise walk through at will.
 */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return mapped;
	if (!isIPv6(address)) return address;
	const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail ? tail.split(':') : [];
	const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
	const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
	return `${groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')}::/64`;
}

/** The networks around one: 256 addresses of IPv4, or what a provider gives to a street of IPv6 subscribers. */
export function neighbourhoodOf(network: string): string {
	if (/^\d+\.\d+\.\d+\.\d+$/.test(network)) return `${network.split('.').slice(0, 3).join('.')}.0/24`;
	return network.endsWith('::/64') ? `${network.split(':').slice(0, 3).join(':')}::/48` : network;
}

const NEAR = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|0:0:0:0|f[cd]|fe80)/;

/**
 * Where a session began, as coarsely as its owner can still recognise it: the first half of an IPv4 address, the block of a
 * provider of IPv6; `local` within a house or an office. Nobody is asked where that is.
 */
export function placeOf(address: string): string {
	const network = networkOf(address);
	if (NEAR.test(network)) return 'local';
	const parts = network.includes(':')
		? network.split(':').slice(0, 2).join(':')
		: network.split('.').slice(0, 2).join('.');
	return network.includes(':') ? `${parts}:…` : `${parts}.…`;
}
