import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeal } from './seal';

const OLD = 'rahasia-lama-yang-cukup-panjang-0001';
const NEW = 'rahasia-baru-yang-cukup-panjang-0002';
const seal = createSeal(NEW);
const identity = { name: 'Fatimah Ü 👩‍🌾', phone: '0812' };

describe('sealing', () => {
	it('opens what it sealed', () => {
		expect(seal.open('t1', seal.seal('t1', identity))).toEqual(identity);
	});

	it('opens any object and leaves no trace of its words', () => {
		fc.assert(
			fc.property(fc.string(), fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (context, plain) => {
				const value = JSON.parse(JSON.stringify(plain)) as object;
				expect(seal.open(context, seal.seal(context, value))).toEqual(value);
			})
		);
		expect(seal.seal('t1', identity).toString('latin1')).not.toContain('Fatimah');
	});

	it('never gives the same bytes twice', () => {
		expect(seal.seal('t1', identity).equals(seal.seal('t1', identity))).toBe(false);
	});

	it('does not open in another row', () => {
		expect(() => seal.open('t2', seal.seal('t1', identity))).toThrow();
	});

	it('does not open when a bit was changed, anywhere', () => {
		const sealed = seal.seal('t1', identity);
		for (let at = 0; at < sealed.length * 8; at++) {
			const changed = Buffer.from(sealed);
			changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
			expect(() => seal.open('t1', changed)).toThrow();
		}
	});

	it('does not open when bytes are missing or added', () => {
		const sealed = seal.seal('t1', identity);
		for (let length = 0; length < sealed.length; length++) {
			expect(() => seal.open('t1', sealed.subarray(0, length))).toThrow();
		}
		expect(() => seal.open('t1', Buffer.concat([sealed, Buffer.of(0)]))).toThrow();
	});

	it('does not open with another secret', () => {
		expect(() => createSeal(OLD).open('t1', seal.seal('t1', identity))).toThrow('Not sealed with a known secret');
	});
});

describe('a change of secrets', () => {
	const rotated = createSeal([NEW, OLD]);

	it('opens old rows and seals with the new secret', () => {
		expect(rotated.open('t1', createSeal(OLD).seal('t1', identity))).toEqual(identity);
		expect(seal.open('t1', rotated.seal('t1', identity))).toEqual(identity);
	});

	it('knows old fingerprints and makes new ones', () => {
		expect(rotated.hasMac('p', 'x', createSeal(OLD).mac('p', 'x'))).toBe(true);
		expect(rotated.mac('p', 'x')).toBe(seal.mac('p', 'x'));
		expect(seal.hasMac('p', 'x', createSeal(OLD).mac('p', 'x'))).toBe(false);
	});
});

describe('fingerprints', () => {
	it('depend on purpose, text and secret, and on nothing else', () => {
		const macs = [seal.mac('a', 'x'), seal.mac('b', 'x'), seal.mac('a', 'y'), createSeal(OLD).mac('a', 'x')];
		expect(new Set(macs).size).toBe(4);
		expect(seal.mac('a', 'x')).toBe(createSeal(NEW).mac('a', 'x'));
	});

	it.each(['', 'x', '!!', 'a'.repeat(43), 'a'.repeat(1000)])('refuse %j', (mac) => {
		expect(seal.hasMac('a', 'x', mac)).toBe(false);
	});
});

it.each([[[]], ['pendek'], [[NEW, 'pendek']]])('does not start with %j', (secrets) => {
	expect(() => createSeal(secrets)).toThrow();
});
