import { describe, expect, it } from 'vitest';
import { looksLikeSpam, spamSigns } from './spam-shape';

const UNDER = 'Lampu jalan padam di Kalumata. Sudah dua minggu gelap, anak-anak takut pulang mengaji.';
const OFFICES = ['Dinas Perhubungan', 'Dishub', 'Dinas Kesehatan', 'Dinkes'];

const shape = (text: string, elsewhere = 0) => spamSigns({ text, under: UNDER, elsewhere, offices: OFFICES });
const isSpam = (text: string, elsewhere = 0) => looksLikeSpam(shape(text, elsewhere));

describe('looks like spam', () => {
	it.each([
		'Pinjaman cepat cair tanpa jaminan, hubungi WA 0812-3456-7890',
		'Slot gacor hari ini!!! https://menang-besar.xyz/daftar',
		'Butuh dana? klik bit.ly/danatunai',
		'Jual obat herbal asli +62 812 3456 7890',
		'Gabung grup kami t.me/cuanharian'
	])('%s', (text) => expect(isSpam(text)).toBe(true));

	it('where its author writes the same everywhere', () => {
		expect(isSpam('Promo paket umrah murah, kuota terbatas', 1)).toBe(false);
		expect(isSpam('Promo paket umrah murah, kuota terbatas', 2)).toBe(true);
	});
});

describe('does not', () => {
	it.each([
		'Betul, di gang sebelah juga padam.',
		'Mantap pak',
		'Fotonya ada di https://foto.example.com/lampu-padam-kalumata',
		'Nomor aduan lampu: 0812-3456-7890, coba hubungi.',
		'Baca aturannya di https://jdih.malutprov.go.id/perda'
	])('%s', (text) => expect(isSpam(text)).toBe(false));

	it.each([
		'Dishub tidak pernah datang, lihat https://viral.example.com/video',
		'Petugasnya minta uang, bukti di t.me/buktipungli',
		'Oknum ini nomornya 0812-3456-7890',
		'Lapor saja ke gubernur, wa.me/628123456789',
		'dinkes makan gaji buta https://berita.example.com/1',
		'Kepala dinas korupsi!! bit.ly/buktinya',
		'BUPATI ke mana??? www.petisi.example.com'
	])('and never when it speaks of offices: %s', (text) => {
		expect(shape(text).ofOffices).toBe(true);
		expect(isSpam(text, 9)).toBe(false);
	});
});
