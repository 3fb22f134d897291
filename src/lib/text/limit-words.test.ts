import type { Reached } from '$lib/domain/limit/limits';
import { refusalsFor } from './refusal/catalogue';
import { inOneBreath, tell } from './refusal/refusal';
import { describe, expect, it } from 'vitest';
import { limitRefusal, momentWords } from './limit-words';

const ZONE = 'Asia/Jayapura';
const NOW = new Date('2026-11-29T03:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('the moment at which a limit ends', () => {
	it.each([
		[0.5, 'pukul 12.01 WIT', '12:01 WIT'],
		[15, 'pukul 12.15 WIT', '12:15 WIT'],
		[11 * 60 + 59, 'pukul 23.59 WIT', '23:59 WIT'],
		[12 * 60, 'besok pukul 00.00 WIT', 'tomorrow at 00:00 WIT'],
		[24 * 60, 'besok pukul 12.00 WIT', 'tomorrow at 12:00 WIT'],
		[36 * 60, 'Selasa, 1 Desember 2026, 00.00 WIT', 'Tuesday, 1 December 2026, 00:00 WIT']
	])('after %s minutes is said as one would', (minutes, id, en) => {
		expect(momentWords(after(minutes), { lang: 'id', zone: ZONE, now: NOW })).toBe(id);
		expect(momentWords(after(minutes), { lang: 'en', zone: ZONE, now: NOW })).toBe(en);
	});
});

describe('a limit that was reached', () => {
	const said = (reached: Pick<Reached, 'what' | 'owner' | 'most' | 'minutes'>, kept = true) =>
		inOneBreath(
			tell(
				limitRefusal({ ...reached, until: after(reached.minutes) }, { lang: 'id', zone: ZONE, now: NOW }, kept),
				'guest',
				refusalsFor('id').contact
			)
		);

	it('says whose it is, how much, until when, and what to do', () => {
		expect(said({ what: 'input', owner: 'network', most: 600, minutes: 1440 })).toBe(
			'Terlalu banyak dalam waktu singkat. Sudah ada 600 masukan dalam satu konsultasi dalam 1 hari dari jaringan internet ini, yang mungkin dipakai bersama banyak orang; lebih dari itu ditahan dahulu. Coba lagi setelah besok pukul 12.00 WIT. Yang Anda isi masih ada di sini. Dengan akun Anda sendiri, batas jaringan dan perangkat tidak berlaku.'
		);
		expect(said({ what: 'code', owner: 'network', most: 300, minutes: 15 }, false)).toBe(
			'Terlalu banyak dalam waktu singkat. Sudah ada 300 kode yang keliru dalam 15 menit dari jaringan internet ini, yang mungkin dipakai bersama banyak orang; lebih dari itu ditahan dahulu. Coba lagi setelah pukul 12.15 WIT. Kode yang benar tetap membuka kapan saja; periksa lagi tanda terima Anda.'
		);
	});
});
