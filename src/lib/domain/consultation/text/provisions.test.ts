import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchProvisions } from './match-provisions';
import { isHeading, sameWords, splitProvisions, wordsOf, type Provision } from './provisions';

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

describe('splitProvisions', () => {
	it('cuts a regulation into its articles, headings and what stands before them', () => {
		expect(splitProvisions(REGULATION)).toEqual([
			{ label: '', body: '# RANCANGAN PERATURAN GUBERNUR' },
			{ label: '', body: 'Menimbang: a. bahwa pelayanan harus pasti;' },
			{ label: '', body: 'b. bahwa tarif harus diketahui.' },
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

	it('takes numbered points outside articles one by one, with what is indented below them', () => {
		const text =
			'Standar ini memuat:\n\n1. Persyaratan:\n   - KTP\n   - kartu BPJS\n\n   Aslinya ditunjukkan.\n2) Biaya: gratis.\n\nBerlaku segera.';
		expect(splitProvisions(text)).toEqual([
			{ label: '', body: 'Standar ini memuat:' },
			{ label: '1.', body: 'Persyaratan:\n- KTP\n- kartu BPJS\n\nAslinya ditunjukkan.' },
			{ label: '2)', body: 'Biaya: gratis.' },
			{ label: '', body: 'Berlaku segera.' }
		]);
	});

	it('takes numbered headings as articles', () => {
		expect(splitProvisions('## 1. Waktu tunggu\nPaling lama satu jam.\n\n1. Umum\n2. Lansia')).toEqual([
			{ label: '1.', body: 'Waktu tunggu\n\nPaling lama satu jam.\n\n1. Umum\n2. Lansia' }
		]);
	});

	it('knows headings from what can be spoken of', () => {
		expect(splitProvisions(REGULATION).filter(isHeading)).toHaveLength(3);
		expect(isHeading({ label: 'Pasal 1', body: '# Judul' })).toBe(false);
		expect(splitProvisions('pasal ini berlaku bagi semua.')).toEqual([
			{ label: '', body: 'pasal ini berlaku bagi semua.' }
		]);
	});

	it('gives nothing for nothing', () => expect(splitProvisions(' \n\n\t\n')).toEqual([]));

	const line = fc.oneof(
		fc.constantFrom('', '# Judul', '## 2. Tarif', 'Pasal 1', '**Pasal 12**', 'BAB IV', '1. satu', '  - dua', '3) tiga'),
		fc.lorem({ maxCount: 6 }),
		fc.string({ maxLength: 20 })
	);
	const bare = (text: string) => wordsOf(text.replace(/[#*_.:\s]+/g, ' ')).map((word) => word.toLowerCase());

	it('loses no word and keeps their order', () =>
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
				const text = lines.join('\n');
				const told = splitProvisions(text).map(({ label, body }) => `${label} ${body}`);
				expect(bare(told.join(' '))).toEqual(bare(text));
			})
		));
});

const someWords = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 6, maxLength: 20 });
const someProvisions = fc
	.uniqueArray(someWords, { minLength: 1, maxLength: 12, selector: (words) => words[0] })
	// A word of its own at every other place, so that no two are alike.
	.map((texts) =>
		texts.map((words, index) => ({
			label: `Pasal ${index + 1}`,
			body: words.flatMap((word) => [word, `${word}${index}`]).join(' ')
		}))
	);
const known = (provisions: readonly Provision[]) =>
	provisions.map((provision, index) => ({ ...provision, id: `id-${index}` }));
const renumbered = (provisions: readonly Provision[]) =>
	provisions.map(({ body }, index) => ({ label: `Pasal ${index + 1}`, body }));
const NEW: Provision = { label: 'Pasal 9', body: 'ZZZ sama sekali lain dari semua yang ada sebelumnya QQQ' };

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
				const shape = (texts: string[]) => texts.map((body) => ({ label: label(body), body }));
				const ids = matchProvisions(known(shape(olds)), shape(news)).filter((id) => id !== null);
				expect(new Set(ids).size).toBe(ids.length);
			})
		));

	it('carries a rewritten article over by its number, and no paragraph without one', () => {
		const before = known([
			{ label: 'Pasal 1', body: 'Loket buka pukul delapan.' },
			{ label: '', body: 'Peraturan ini mulai berlaku besok.' }
		]);
		const after = [
			{ label: 'Pasal 1', body: 'Antrean diambil lewat telepon seluler.' },
			{ label: '', body: 'Semua biaya ditanggung provinsi.' }
		];
		expect(matchProvisions(before, after)).toEqual(['id-0', null]);
	});

	it('keeps the number apart where two say the same', () => {
		const twice = [
			{ label: 'Pasal 1', body: 'Cukup jelas.' },
			{ label: 'Pasal 2', body: 'Cukup jelas.' }
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
