import { shareOf, type ToldFigures } from '$lib/domain/statistics/told';
import { QUESTIONS } from '$lib/forms/statistics-query';
import { textFor } from '$lib/text/catalogue';
import { describe, expect, it } from 'vitest';
import { answersIn } from './answers';

const text = textFor('id');
const share = shareOf;
const roads = { slug: 'jalan', id: 'Jalan', en: 'Roads', parent: null, sensitive: false };

const answers = (received: number, part: number, overdue: number) =>
	answersIn(
		{
			total: {
				received: received,
				timeliness: { first_response: share(part, received) },
				median: received < 5 ? null : { days: 12, beyond: false },
				ninetieth: received < 5 ? null : { days: 37, beyond: true },
				overdue: overdue,
				agreedOfAll: share(part, received),
				bounced: share(part, received)
			} as ToldFigures,
			overdueCount: overdue,
			countLimit: 1_000,
			categories: [{ category: roads, count: part, bounced: share(part, received) }]
		},
		text,
		'id'
	);

describe('the answers of the statistics', () => {
	it('say each in a sentence what of how many it is', () => {
		expect(answers(300, 60, 52).map(({ says, of }) => `${says} ${of}`)).toEqual([
			'20% jawaban pertama diberikan tepat waktu. 60 dari 300 yang jatuh tempo',
			'Separuh selesai dalam 12 hari kerja, 9 dari 10 dalam lebih dari 37 hari kerja. dari 300 laporan yang diterima',
			'52 laporan umum terlambat sekarang. seperti dalam daftarnya',
			'20% dikonfirmasi selesai oleh pelapornya. 60 dari 300 laporan yang diterima',
			'Paling banyak tentang Jalan. 60 dari 300 laporan yang diterima',
			'20% laporan dialihkan atau dikembalikan. 60 dari 300 laporan yang diterima'
		]);
	});

	it('tell no share and no wait of few, but how many there are', () => {
		const told = answers(4, 3, 2);
		expect(told.map(({ question }) => question)).toEqual(QUESTIONS);
		for (const { question, says, share: part } of told) {
			expect(part, question).toBeNull();
			if (question !== 'terlambat') expect(says, question).toBe(text.statistics.tooFew);
		}
		expect(told.map(({ of }) => of)).toContain('3 dari 4 yang jatuh tempo');
	});
});
