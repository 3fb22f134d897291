import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mention';

const PEOPLE = [
	{ id: 'siti', name: 'Siti Aminah' },
	{ id: 'siti2', name: 'Siti Rahmawati, S.Sos.' },
	{ id: 'budi', name: 'Budi' },
	{ id: 'umar', name: 'Umar' },
	{ id: 'umar2', name: 'Umar Hi Ali' },
	{ id: 'maaji', name: 'Ma’aji Hanafi' }
];

describe('whom a note names', () => {
	it.each<[string, string, string]>([
		['@Budi tolong dicek', 'budi', ''],
		['tolong dicek,@budi.', 'budi', ''],
		['(@Siti Rahmawati) dan @BUDI, lalu @Budi lagi', 'siti2 budi', ''],
		['@Siti Rahmawati, S.Sos. yang ke lapangan', 'siti2', ''],
		['@Siti yang mana?', '', 'siti'],
		['@Maaji Hanafi', 'maaji', ''],
		['@Umar, @Umar Hi Ali', 'umar umar2', ''],
		['@Joko', '', 'joko'],
		['surel dishub@contoh.test', '', ''],
		['@ Budi', '', ''],
		['harga @5000', '', '']
	])('%s', (text, ids, unclear) => {
		const found = mentionsIn(text, PEOPLE);
		expect([found.ids.join(' '), found.unclear.join(' ')]).toEqual([ids, unclear]);
	});

	it('names nobody who is not there, whatever is written', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(mentionsIn(text, []).ids).toEqual([]);
				for (const id of mentionsIn(text, PEOPLE).ids) expect(PEOPLE.map((one) => one.id)).toContain(id);
			})
		);
	});
});
