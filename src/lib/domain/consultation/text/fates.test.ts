import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './compare-versions';
import { doubtsOf, resolveFates, type Fate } from './fates';
import { matchPieces } from './match-pieces';
import { matchProvisions } from './match-provisions';
import { piecesOf } from './pieces';
import { countByVersion, isOutdated } from './pin';
import { readText } from './read/read-text';

const read = (text: string) => readText(text).provisions.map((of) => ({ ...of, pieces: piecesOf(of) }));
const known = (text: string) =>
	read(text).map((of, index) => ({
		...of,
		id: `p${index + 1}`,
		parts: of.pieces.map((piece, at) => ({ ...piece, id: `p${index + 1}.${at + 1}` }))
	}));

/** One version after another, as it is compared: what happened to each provision of both. */
function changed(before: string, after: string, said: [string, Fate][] = []) {
	const [olds, news] = [known(before), read(after)];
	const { ids, gone } = resolveFates(olds, news, matchProvisions(olds, news), new Map(said));
	const parts = matchPieces(
		olds.map(({ id, parts: pieces }) => ({ id, pieces })),
		news.map(({ pieces }) => pieces),
		ids
	);
	const next = news.map((of, place) => ({
		...of,
		id: ids[place] ?? `new ${place}`,
		parts: of.pieces.map((piece, at) => ({ ...piece, id: parts[place]?.[at] ?? `new ${place} ${at}` }))
	}));
	const into = new Map(gone.flatMap((of) => (of.into === null ? [] : [[of.id, next[of.into]?.id ?? ''] as const])));
	return compareVersions(olds, next, into);
}
const told = (changes: ReturnType<typeof changed>) =>
	changes.map((change) => {
		const of = `${change.kind} ${change.provision.label}`;
		if (change.kind === 'removed') return change.into ? `${of} into ${change.into}` : of;
		if (change.kind === 'added') return of;
		return [of, change.moved && 'moved', change.swapped && `with ${change.swapped}`].filter(Boolean).join(' ');
	});

const LOKET = 'Loket pendaftaran dibuka pukul tujuh pagi sampai pukul tiga sore setiap hari kerja.';
const BIAYA = 'Rumah sakit tidak memungut biaya apa pun di luar tarif yang sudah ditetapkan gubernur.';
const RUMAH = 'Pasien dari pulau lain menginap di rumah singgah bersama satu orang pendamping.';
const LAPOR = 'Pengaduan pasien dijawab paling lama lima hari kerja sejak diterima petugas.';
const text = (...bodies: string[]) => bodies.map((body, index) => `Pasal ${index + 1}\n${body}`).join('\n\n');

describe('what became of a provision', () => {
	it.each<[string, string, string, string[]]>([
		['removed', text(LOKET, BIAYA, RUMAH), text(LOKET, RUMAH), ['same Pasal 1', 'removed Pasal 2', 'same Pasal 2']],
		[
			'merged into another',
			text(LOKET, BIAYA, RUMAH),
			text(LOKET, `${BIAYA} ${RUMAH}`),
			['same Pasal 1', 'changed Pasal 2', 'removed Pasal 3 into Pasal 2']
		],
		[
			'moved',
			text(LOKET, BIAYA, RUMAH, LAPOR),
			text(BIAYA, RUMAH, LAPOR, LOKET),
			['same Pasal 1', 'same Pasal 2', 'same Pasal 3', 'same Pasal 4 moved']
		],
		[
			'swapped with its neighbour',
			text(LOKET, BIAYA, RUMAH),
			text(BIAYA, LOKET, RUMAH),
			['same Pasal 1 moved with Pasal 2', 'same Pasal 2 moved with Pasal 1', 'same Pasal 3']
		],
		[
			'swapped over others',
			text(LOKET, BIAYA, RUMAH, LAPOR),
			text(LAPOR, BIAYA, RUMAH, LOKET),
			['same Pasal 1 moved with Pasal 4', 'same Pasal 2', 'same Pasal 3', 'same Pasal 4 moved with Pasal 1']
		],
		[
			'pushed down, which is no move',
			text(LOKET, BIAYA),
			text(RUMAH, LOKET, BIAYA),
			['added Pasal 1', 'same Pasal 2', 'same Pasal 3']
		]
	])('is seen: %s', (_, before, after, changes) => expect(told(changed(before, after))).toEqual(changes));

	it('is asked where the words do not say it, with a guess', () => {
		const [olds, news] = [known(text(LOKET, BIAYA)), read(text('Antrean diambil lewat telepon seluler.', RUMAH))];
		const doubts = doubtsOf(olds, news, matchProvisions(olds, news));
		expect(doubts.map(({ old, guess }) => [old.label, guess])).toEqual([
			['Pasal 1', { kind: 'continued', place: 0 }],
			['Pasal 2', { kind: 'continued', place: 1 }]
		]);
		const same = known(text(LOKET));
		expect(doubtsOf(same, same, ['p1'])).toEqual([]);
	});

	it('is what the host says of it', () => {
		const [before, after] = [text(LOKET, BIAYA), text('Antrean diambil lewat telepon seluler.', RUMAH)];
		expect(
			told(
				changed(before, after, [
					['p1', { kind: 'removed' }],
					['p2', { kind: 'merged', place: 0 }]
				])
			)
		).toEqual(['removed Pasal 1', 'removed Pasal 2 into Pasal 1', 'added Pasal 1', 'added Pasal 2']);
		const crossed = changed(before, after, [
			['p1', { kind: 'continued', place: 1 }],
			['p2', { kind: 'removed' }]
		]);
		expect(told(crossed)).toEqual(['added Pasal 1', 'changed Pasal 2', 'removed Pasal 2']);
	});

	const body = fc.constantFrom(LOKET, BIAYA, RUMAH, LAPOR, 'Berlaku segera.', `${LOKET} ${BIAYA}`);
	const fate = fc.oneof(
		fc.constant<Fate>({ kind: 'removed' }),
		fc.nat(9).map((place): Fate => ({ kind: 'merged', place })),
		fc.nat(9).map((place): Fate => ({ kind: 'continued', place }))
	);
	it('gives no id twice and loses none, whatever is said', () =>
		fc.assert(
			fc.property(
				fc.array(body, { maxLength: 6 }),
				fc.array(body, { maxLength: 6 }),
				fc.array(fate),
				(olds, news, fates) => {
					const [before, after] = [known(text(...olds)), read(text(...news))];
					const said = new Map(fates.map((one, index) => [`p${index + 1}`, one]));
					const { ids, gone } = resolveFates(before, after, matchProvisions(before, after), said);
					const all = [...ids.filter((id) => id !== null), ...gone.map(({ id }) => id)];
					expect(all.toSorted()).toEqual(before.map(({ id }) => id).toSorted());
				}
			)
		));
});

describe('the pieces of a provision', () => {
	const BEFORE =
		'Pasal 5\n(1) Loket dibuka pukul tujuh pagi.\n(2) Loket melayani:\na. pasien baru; dan\nb. pasien lama.';

	it('are cited with all that they stand in', () => {
		const [article] = read(BEFORE);
		expect(article?.pieces.map(({ label }) => label)).toEqual([
			...['Pasal 5 ayat (1)', 'Pasal 5 ayat (2)', 'Pasal 5 ayat (2) huruf a', 'Pasal 5 ayat (2) huruf b']
		]);
	});

	it('keep their ids when one is put in before them, and the article gets another number', () => {
		const after = BEFORE.replace('Pasal 5', 'Pasal 6')
			.replace('(2)', '(3)')
			.replace('(1) Loket', '(1) Semua gratis bagi warga.\n(2) Loket');
		const [olds, news] = [known(BEFORE), read(after)];
		const ids = matchPieces(
			[{ id: 'p1', pieces: olds[0]?.parts ?? [] }],
			news.map(({ pieces }) => pieces),
			['p1']
		);
		expect(ids).toEqual([[null, 'p1.1', 'p1.2', 'p1.3', 'p1.4']]);
	});

	it('keep their ids when they move to another article', () => {
		const before = `${BEFORE}\n\nPasal 6\n(1) Biaya ditanggung provinsi seluruhnya.\n(2) Tarif diumumkan di papan setiap bulan oleh direktur.`;
		const after = `${BEFORE}\n(3) Tarif diumumkan di papan setiap bulan oleh direktur.\n\nPasal 6\nBiaya ditanggung provinsi seluruhnya.`;
		const [olds, news] = [known(before), read(after)];
		const ids = matchPieces(
			olds.map(({ id, parts }) => ({ id, pieces: parts })),
			news.map(({ pieces }) => pieces),
			['p1', 'p2']
		);
		expect(ids[0]?.at(-1)).toBe('p2.2');
	});

	it('are told one by one where their article changed', () => {
		const [change] = changed(BEFORE, BEFORE.replace('tujuh', 'enam').replace('; dan\nb. pasien lama', ''));
		if (change?.kind !== 'changed') throw new Error('It did not change');
		expect(change.parts.map(({ kind, provision }) => `${kind} ${provision.label}`)).toEqual([
			'changed Pasal 5 ayat (1)',
			'same Pasal 5 ayat (2)',
			'changed Pasal 5 ayat (2) huruf a',
			'removed Pasal 5 ayat (2) huruf b'
		]);
	});
});

describe('voices by version', () => {
	it('hold for the newest that they were given or affirmed for, and count in each', () => {
		const pins = [
			{ textVersion: 1, affirmedVersions: [2, 3] },
			{ textVersion: 1, affirmedVersions: [] },
			{ textVersion: 3, affirmedVersions: [] }
		];
		expect(countByVersion(pins)).toEqual([
			[1, 2],
			[2, 1],
			[3, 2]
		]);
		expect(pins.map((pin) => isOutdated({ ...pin, wordsSince: 3 }))).toEqual([false, true, false]);
		expect(pins.map((pin) => isOutdated({ ...pin, wordsSince: null }))).toEqual([false, false, false]);
	});
});
