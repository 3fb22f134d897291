import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold';
import { stem } from './stem';

describe('one form for the same word', () => {
	it.each([
		['Kafé', 'kafe'],
		['Kafe\u0301', 'kafe'],
		['ＫＡＦＥ', 'kafe'],
		['Ma’aji', 'maaji'],
		['rusaaaak', 'rusak'],
		['maaf', 'maaf'],
		['K.T.P.', 'ktp'],
		['zero\u200bwidth', 'zerowidth'],
		['Søren', 'soren']
	])('%s → %s', (typed, folded) => expect(fold(typed)).toBe(folded));

	it.each([
		['anak2 di e-KTP', ['anak', 'di', 'ektp']],
		['SMA3, RT.01', ['sma', '3', 'rt', '01']],
		['Dufa-Dufa', ['dufa', 'dufa']],
		['wi-fi mati', ['wifi', 'mati']],
		['', []]
	])('%s → %j', (typed, words) => expect(wordsOf(typed)).toEqual(words));
});

describe('the root', () => {
	it.each([
		['rusak', 'kerusakan merusak dirusak dirusakkan rusaknya rusaklah perusakan'],
		['terang', 'penerangan menerangi diterangi terangnya teranglah'],
		['sakit', 'sakitnya kesakitan'],
		['penyakit', 'penyakitnya berpenyakit'],
		['sekolah', 'sekolahnya bersekolah sekolahan'],
		['adu', 'pengaduan mengadukan diadukan'],
		['layan', 'pelayanan melayani dilayani pelayanannya'],
		['izin', 'perizinan diizinkan izinnya'],
		['aspal', 'pengaspalan diaspal mengaspal'],
		['ajar', 'pelajaran belajar mengajar pengajar'],
		['pukul', 'memukul mukul dipukuli pemukulan'],
		['tabrak', 'menabrak nabrak ditabrak'],
		['kirim', 'mengirim pengiriman dikirimkan'],
		['urus', 'mengurus ngurus pengurusan urusan'],
		['sewa', 'menyewa penyewaan disewakan'],
		['jalan', 'jalannya jalanan berjalan bajalan'],
		['lapangan', 'lapangannya'],
		['mukim', 'pemukiman permukiman'],
		['ketinting', 'ketintingnya'],
		['masalah', 'masalahnya'],
		['tangkap', 'penangkapan menangkap ditangkap'],
		['hipertensi', 'hipertensi hipertensinya'],
		['pangkalan', 'pangkalan'],
		['bantu', 'bantuan membantu dibantu bantuin']
	])('%s of %s', (root, words) => expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => root)));
});
