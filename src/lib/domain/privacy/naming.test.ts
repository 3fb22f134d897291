import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GONE, inJson, mayName, withoutNaming, type Naming } from './naming';

const SITI: Naming = { names: ['Siti Aminah', 'Siti'], emails: ['siti.a@contoh.id'], phones: ['0812-3456-7890'] };

describe('what names a person who is erased', () => {
	it.each([
		['Nama saya SITI  aminah.', `Nama saya ${GONE}.`],
		['Hubungi siti.A@contoh.id ya', `Hubungi ${GONE} ya`],
		['di +62 812 3456 7890 atau 08123456 7890', `di ${GONE} atau ${GONE}`],
		['Situasi di Sitinjau', 'Situasi di Sitinjau'],
		['nomor 108123456789012', 'nomor 108123456789012']
	])('%s', (text, without) => expect(withoutNaming(SITI, 'own')(text)).toBe(without));

	it('takes no single word out of what others wrote', () =>
		expect(withoutNaming(SITI, 'others')('Ibu Siti dan Siti Aminah')).toBe(`Ibu Siti dan ${GONE}`));

	it('is asked about where a part of a name is left', () => {
		expect(mayName(SITI, 'salam, Aminah')).toBe(true);
		expect(mayName(SITI, 'salam dari kami')).toBe(false);
	});

	it('is gone wherever it stood, whatever stood around it', () => {
		const anything = fc.string({ unit: 'grapheme' });
		fc.assert(
			fc.property(fc.array(fc.oneof(anything, fc.constantFrom(' siti.a@contoh.id ', ' Siti Aminah '))), (parts) => {
				const without = withoutNaming(SITI, 'own')(parts.join(' '));
				expect(without).not.toMatch(/siti\.a@contoh\.id/i);
				expect(without).not.toMatch(/(?<![\p{L}\p{N}])Siti Aminah(?![\p{L}\p{N}])/iu);
			})
		);
	});

	it('is looked for in everything that came as JSON, and nothing else is changed', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				expect(inJson(JSON.parse(json), (text) => text)).toEqual(JSON.parse(json));
			})
		);
		expect(inJson({ a: ['Siti', { b: 1 }] }, withoutNaming(SITI, 'own'))).toEqual({ a: [GONE, { b: 1 }] });
	});
});
