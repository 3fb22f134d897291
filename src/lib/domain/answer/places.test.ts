import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaces, placesFor, placesIn, PLACES, withFilled } from './places';

const CASE = { nama: 'Warga Ternate', nomor: '7Q4M-2K9X', judul: 'Lampu mati', tenggat: '3 Desember 2026' };

describe('place-holders', () => {
	it.each([
		['Yth. {nama}, laporan {nomor}', 'Yth. Warga Ternate, laporan 7Q4M-2K9X'],
		['{ Nama } dan {NOMOR}', 'Warga Ternate dan 7Q4M-2K9X'],
		['{\u200fnama\u200f}', 'Warga Ternate'],
		['{\u00a0nama\u00a0}', 'Warga Ternate'],
		['{na\u00adma}', 'Warga Ternate'],
		['{{nama}}', '{{nama}}'],
		['{instansi} menjawab', '{instansi} menjawab'],
		['{tengat}', '{tengat}'],
		['👩‍👩‍👧 {nama} 👍🏽', '👩‍👩‍👧 Warga Ternate 👍🏽'],
		['} {nama', '} {nama'],
		['{}{ }', '{}{ }']
	])('%j becomes %j', (template, filled) => {
		expect(fillPlaces(template, CASE)).toBe(filled);
	});

	it('a value is taken by its letters alone', () => {
		expect(fillPlaces('{judul}.', { judul: "$& $1 $' {nomor}", nomor: 'X' })).toBe("$& $1 $' {nomor}.");
		expect(fillPlaces('[{judul}] {nomor}', { judul: '\u202egnalaj\nkasur\u0007', nomor: 'X' })).toBe(
			'[gnalaj kasur] X'
		);
	});

	it('names what is open and what it does not know', () => {
		expect(placesIn('{nama} {tengat} {nama} {tenggat} {{judul}} {a b}')).toEqual({
			open: ['nama', 'tenggat'],
			unknown: ['tengat', 'ab']
		});
	});

	it('inputs have places of their own, and reports none of these', () => {
		const text = 'Masukan {nomor}, {pasal}, {nama}';
		expect(placesIn(text, placesFor('dispose'))).toEqual({ open: ['nomor', 'pasal'], unknown: ['nama'] });
		expect(placesIn(text, placesFor('answer'))).toEqual({ open: ['nomor', 'nama'], unknown: ['pasal'] });
	});

	it('come after what is written', () => {
		expect(withFilled('Sudah kami baca.\n', '{pasal} berubah.', { pasal: 'Pasal 3' })).toBe(
			'Sudah kami baca.\n\nPasal 3 berubah.'
		);
		expect(withFilled(' ', '{pasal}', {})).toBe('{pasal}');
	});

	const words = fc.string({ unit: 'binary', maxLength: 80 });
	const place = fc.constantFrom(...PLACES);

	it('a text without braces stays as it is', () => {
		fc.assert(
			fc.property(words, (text) => {
				const bare = text.replaceAll(/[{}]/g, '');
				expect(fillPlaces(bare, CASE)).toBe(bare);
			})
		);
	});

	it('whatever stands around a place-holder stays, and it is gone', () => {
		fc.assert(
			fc.property(words, words, place, fc.string({ minLength: 1 }), (before, after, name, value) => {
				const [left, right] = [before.replaceAll(/[{}]/g, ''), after.replaceAll(/[{}]/g, '')];
				const known = value.replaceAll(/[\p{Cc}{}]/gu, '').trim();
				fc.pre(known !== '');
				const filled = fillPlaces(`${left}{${name}}${right}`, { [name]: known });
				expect(filled).toBe(left + known + right);
				expect(fillPlaces(filled, { [name]: 'lain' })).toBe(filled);
			})
		);
	});

	it('nothing but what is known of the case comes in', () => {
		fc.assert(fc.property(words, (text) => fillPlaces(text, {}) === text));
	});
});
