import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './compare-versions';
import { diffWords, type Piece } from './diff';
import { sameWords } from './provisions';

const without = (kind: Piece['kind'], pieces: readonly Piece[]) =>
	pieces
		.filter((piece) => piece.kind !== kind)
		.map(({ text }) => text)
		.join('');

describe('diffWords', () => {
	it('shows what went before what came', () => {
		expect(diffWords('Loket buka pukul 08.00 setiap hari.', 'Loket buka pukul 07.30 setiap hari.')).toEqual([
			{ kind: 'same', text: 'Loket buka pukul ' },
			{ kind: 'removed', text: '08.00 ' },
			{ kind: 'added', text: '07.30 ' },
			{ kind: 'same', text: 'setiap hari. ' }
		]);
	});

	it('leaves a word alone that only got something after it', () => {
		expect(diffWords('Buka pada hari kerja.', 'Buka pada hari kerja dan Sabtu.')).toEqual([
			{ kind: 'same', text: 'Buka pada hari kerja ' },
			{ kind: 'added', text: 'dan Sabtu' },
			{ kind: 'same', text: '. ' }
		]);
	});

	it('keeps a space between what went and what came', () => {
		expect(diffWords('Paling lama 120 menit.', 'Paling lama 60 menit, kecuali darurat.').slice(1, 3)).toEqual([
			{ kind: 'removed', text: '120 menit ' },
			{ kind: 'added', text: '60 menit, kecuali darurat' }
		]);
	});

	it('joins changes that one word keeps apart', () => {
		expect(diffWords('Biaya dua puluh ribu rupiah saja.', 'Biaya tiga puluh juta rupiah saja.')).toEqual([
			{ kind: 'same', text: 'Biaya ' },
			{ kind: 'removed', text: 'dua puluh ribu ' },
			{ kind: 'added', text: 'tiga puluh juta ' },
			{ kind: 'same', text: 'rupiah saja. ' }
		]);
	});

	it('shows the same text as the same, spacing aside', () => {
		expect(diffWords('satu dua', 'satu\n\ndua')).toEqual([{ kind: 'same', text: 'satu\n\ndua ' }]);
		expect(diffWords('', '')).toEqual([]);
	});

	it('gives up on words where texts are too long to compare', () => {
		const long = (word: string) => `awal ${`${word} `.repeat(2_001)}akhir`;
		expect(diffWords(long('satu'), long('dua')).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
	});

	const text = fc.array(fc.constantFrom('loket', 'buka', 'pukul', 'biaya', 'gratis', 'dan'), { maxLength: 25 });

	it('tells both texts in full', () =>
		fc.assert(
			fc.property(text, text, (old, fresh) => {
				const pieces = diffWords(old.join(' '), fresh.join(' '));
				expect(sameWords(without('added', pieces), old.join(' '))).toBe(true);
				expect(sameWords(without('removed', pieces), fresh.join(' '))).toBe(true);
			})
		));
});

describe('compareVersions', () => {
	const provision = (id: string, body: string, label = id) => ({ id, label, body });

	it('follows the order of the newer and leaves what went where it stood', () => {
		const before = [provision('a', 'satu'), provision('b', 'dua'), provision('c', 'tiga'), provision('d', 'empat')];
		const after = [provision('a', 'satu'), provision('n', 'baru'), provision('d', 'lima', 'c')];
		expect(
			compareVersions(before, after).map((change) => [
				change.kind,
				change.provision.id,
				'wasLabel' in change ? change.wasLabel : null
			])
		).toEqual([
			['same', 'a', 'a'],
			['removed', 'b', null],
			['removed', 'c', null],
			['added', 'n', null],
			['changed', 'd', 'd']
		]);
	});

	it('leaves what stood first first', () => {
		const kinds = compareVersions([provision('a', 'satu')], [provision('b', 'dua')]).map(({ kind }) => kind);
		expect(kinds).toEqual(['removed', 'added']);
	});
});
