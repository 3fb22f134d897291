import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchProvisions } from './match-provisions';
import { sameWords, type Provision } from './provisions';
import { readText } from './read/read-text';

const REGULATION = `# RANCANGAN PERATURAN GUBERNUR

Menimbang: a. bahwa pelayanan harus pasti;

b. bahwa tarif harus diketahui.

BAB I
KETENTUAN UMUM

**Pasal 1**
Dalam peraturan ini:
1. Gubernur adalah kepala daerah.
2. Dinas adalah Dinas Kesehatan.

Pasal 2
(1) Pendaftaran dibuka pukul 07.30.

(2) Loket disabilitas disediakan.

## BAB II

### Pasal 2A. Waktu tunggu
Paling lama 60 menit.
`;

const cut = (text: string) => readText(text).provisions.map(({ label, body }) => ({ label, body }));

describe('a text in Markdown', () => {
	it('is cut into its articles, headings and what stands before them', () => {
		expect(cut(REGULATION)).toEqual([
			{ label: '', body: '# RANCANGAN PERATURAN GUBERNUR' },
			{ label: 'Menimbang', body: 'a. bahwa pelayanan harus pasti;\n\nb. bahwa tarif harus diketahui.' },
			{ label: '', body: 'BAB I\nKETENTUAN UMUM' },
			{
				label: 'Pasal 1',
				body: 'Dalam peraturan ini:\n1. Gubernur adalah kepala daerah.\n2. Dinas adalah Dinas Kesehatan.'
			},
			{ label: 'Pasal 2', body: '(1) Pendaftaran dibuka pukul 07.30.\n\n(2) Loket disabilitas disediakan.' },
			{ label: '', body: '## BAB II' },
			{ label: 'Pasal 2A', body: 'Waktu tunggu\nPaling lama 60 menit.' }
		]);
	});

	it('has numbered points outside articles one by one, with what is indented below them', () => {
		const text =
			'Standar ini memuat:\n\n1. Persyaratan:\n   - KTP\n   - kartu BPJS\n\n   Aslinya ditunjukkan.\n2) Biaya: gratis.\n\nBerlaku segera.';
		expect(cut(text)).toEqual([
			{ label: '', body: 'Standar ini memuat:' },
			{ label: '1.', body: 'Persyaratan:\n- KTP\n- kartu BPJS\n\nAslinya ditunjukkan.' },
			{ label: '2)', body: 'Biaya: gratis.' },
			{ label: '', body: 'Berlaku segera.' }
		]);
	});

	it('has numbered headings as points that take what follows', () => {
		expect(cut('## 1. Waktu tunggu\nPaling lama satu jam.\n\n1. Umum\n2. Lansia')).toEqual([
			{ label: '1.', body: 'Waktu tunggu\n\nPaling lama satu jam.\n\n1. Umum\n2. Lansia' }
		]);
	});

	it('knows headings from what can be spoken of', () => {
		expect(readText(REGULATION).provisions.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
		expect(cut('pasal ini berlaku bagi semua.')).toEqual([{ label: '', body: 'pasal ini berlaku bagi semua.' }]);
	});

	it('is nothing where nothing is', () => expect(cut(' \n\n\t\n')).toEqual([]));
});

const someWords = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 6, maxLength: 20 });
const someProvisions = fc
	.uniqueArray(someWords, { minLength: 1, maxLength: 12, selector: (words) => words[0] })
	// A word of its own at every other place, so that no two are alike.
	.map((texts) =>
		texts.map((words, index): Provision => ({
			kind: 'provision',
			label: `Pasal ${index + 1}`,
			body: words.flatMap((word) => [word, `${word}${index}`]).join(' ')
		}))
	);
const known = <P extends Provision>(provisions: readonly P[]) =>
	provisions.map((provision, index) => ({ ...provision, id: `id-${index}` }));
const renumbered = (provisions: readonly Provision[]) =>
	provisions.map(({ kind, body }, index) => ({ kind, label: `Pasal ${index + 1}`, body }));
const NEW: Provision = {
	kind: 'provision',
	label: 'Pasal 9',
	body: 'ZZZ sama sekali lain dari semua yang ada sebelumnya QQQ'
};

describe('matchProvisions', () => {
	it('finds everything again in an unchanged text', () =>
		fc.assert(
			fc.property(someProvisions, (texts) => {
				expect(matchProvisions(known(texts), texts)).toEqual(known(texts).map(({ id }) => id));
			})
		));

	it('lets the others keep their ids when one is put in, and all numbers move', () =>
		fc.assert(
			fc.property(someProvisions, fc.nat(), (texts, place) => {
				const at = place % (texts.length + 1);
				const next = renumbered(texts.toSpliced(at, 0, NEW));
				const ids = known(texts).map(({ id }) => id);
				expect(matchProvisions(known(texts), next)).toEqual([...ids.slice(0, at), null, ...ids.slice(at)]);
			})
		));

	it('lets the others keep their ids when one is taken out', () =>
		fc.assert(
			fc.property(someProvisions, fc.nat(), (texts, place) => {
				const at = place % texts.length;
				const ids = known(texts).map(({ id }) => id);
				const next = renumbered(texts.toSpliced(at, 1));
				expect(matchProvisions(known(texts), next)).toEqual(ids.toSpliced(at, 1));
			})
		));

	it('gives no id twice, whatever the texts', () =>
		fc.assert(
			fc.property(fc.array(fc.lorem({ maxCount: 4 })), fc.array(fc.lorem({ maxCount: 4 })), (olds, news) => {
				const label = (text: string) => (text.length % 3 === 0 ? '' : `Pasal ${text.length % 5}`);
				const shape = (texts: string[]) =>
					texts.map((body) => ({ kind: 'provision' as const, label: label(body), body }));
				const ids = matchProvisions(known(shape(olds)), shape(news)).filter((id) => id !== null);
				expect(new Set(ids).size).toBe(ids.length);
			})
		));

	it('carries a rewritten article over by its number, and no paragraph without one', () => {
		const before = known([
			{ kind: 'provision' as const, label: 'Pasal 1', body: 'Loket buka pukul delapan.' },
			{ kind: 'provision' as const, label: '', body: 'Peraturan ini mulai berlaku besok.' }
		]);
		const after = [
			{ kind: 'provision' as const, label: 'Pasal 1', body: 'Antrean diambil lewat telepon seluler.' },
			{ kind: 'provision' as const, label: '', body: 'Semua biaya ditanggung provinsi.' }
		];
		expect(matchProvisions(before, after)).toEqual(['id-0', null]);
	});

	it('keeps the number apart where two say the same', () => {
		const twice = [
			{ kind: 'provision' as const, label: 'Pasal 1', body: 'Cukup jelas.' },
			{ kind: 'provision' as const, label: 'Pasal 2', body: 'Cukup jelas.' }
		];
		expect(matchProvisions(known(twice), twice)).toEqual(['id-0', 'id-1']);
		expect(matchProvisions(known(twice), twice.slice(1))).toEqual(['id-1']);
	});
});

describe('sameWords', () => {
	it('looks at words, not at spacing', () => {
		expect(sameWords('satu\n  dua', 'satu dua ')).toBe(true);
		expect(sameWords('**satu** dua', 'satu dua')).toBe(true);
		expect(sameWords('satu dua', 'satu tiga')).toBe(false);
	});
});
