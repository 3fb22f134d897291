import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress, readMailAddress } from './reply-address';

const ENV = {
	secret: ['a secret for tests that is long enough'] as const,
	lasting: new Map(),
	mailIn: { local: 'r', domain: 'balas.fkp.test' }
};
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz234567'];
const anAddress = fc.record({ kind: fc.constantFrom('reply', 'bounce'), id: fc.uuid() } as const);

describe('an address that takes answers', () => {
	it('leads back to what it was made for, however its letters are written, and is short enough', () => {
		fc.assert(
			fc.property(anAddress, fc.boolean(), (address, loud) => {
				const written = mailAddress(ENV, address) ?? '';
				expect(written.split('@')[0]?.length).toBeLessThanOrEqual(64);
				expect(readMailAddress(ENV, loud ? written.toUpperCase() : written)).toEqual(address);
			})
		);
	});

	it('with another letter in any place leads nowhere', () => {
		fc.assert(
			fc.property(anAddress, (address) => {
				const written = mailAddress(ENV, address) ?? '';
				for (let at = 2; at < written.indexOf('@'); at += 1)
					for (const letter of LETTERS) {
						if (letter === written[at]) continue;
						const changed = written.slice(0, at) + letter + written.slice(at + 1);
						expect(readMailAddress(ENV, changed)).toBe('forged');
					}
			}),
			{ numRuns: 1 }
		);
	});

	it('is none of ours elsewhere, nor under another secret', () => {
		const written = mailAddress(ENV, { kind: 'reply', id: crypto.randomUUID() }) ?? '';
		expect(readMailAddress(ENV, written.replace('balas', 'lain'))).toBeNull();
		expect(readMailAddress({ ...ENV, mailIn: null }, written)).toBeNull();
		expect(readMailAddress({ ...ENV, secret: ['another secret that is long enough too'] }, written)).toBe('forged');
		expect(readMailAddress(ENV, 'r+pendek@balas.fkp.test')).toBe('forged');
		expect(readMailAddress(ENV, 'forum@balas.fkp.test')).toBeNull();
	});
});
