import { ROUNDS, type Challenge } from '$lib/domain/limit/challenge';
import { pbkdf2Sync } from 'node:crypto';

/** What a browser finds for a challenge. */
export function solve({ salt, target, most }: Challenge): string {
	for (let counter = 0; counter <= most; counter += 1) {
		const key = pbkdf2Sync(`${salt}.${counter}`, Buffer.from(salt, 'hex'), ROUNDS, 16, 'sha256').toString('hex');
		if (key === target) return String(counter);
	}
	throw new Error('nothing found');
}
