import { LIST_NAMES } from '$lib/domain/desk/desk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskQuery, formatPlace, parseDeskQuery, parsePlace, type DeskPlace } from './desk-query';

const place: fc.Arbitrary<DeskPlace> = fc.record({
	at: fc.option(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })),
	id: fc.uuid()
});

describe('an address of the desk', () => {
	it('names a place that is found again', () => {
		fc.assert(
			fc.property(place, (made) => {
				expect(parsePlace(formatPlace(made))).toEqual(made);
			})
		);
	});

	it.each(['', '-', 'x', '-not-a-uuid', 'ZZZZZZ-7acb4001-1a79-46e4-857c-deef461282f7', "'; drop table thread"])(
		'takes %j for no place',
		(text) => expect(parsePlace(text)).toBeNull()
	);

	it('keeps what was asked', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LIST_NAMES), place, (list, after) => {
				const { filter } = parseDeskQuery(
					new URLSearchParams('cari=jalan+rusak&terlambat=1&status=diteruskan&jatuh=2026-12-03')
				);
				const panel = { ref: '7Q4M-2K9X', verb: 'jawab', next: 'AAAA-BBBB' };
				const query = deskQuery({ chair: { role: 'officer', agencySlug: 'pupr' }, list, filter, after, ...panel });
				const read = parseDeskQuery(new URLSearchParams(query));
				expect(read).toEqual({
					roleWord: 'petugas',
					agencySlug: 'pupr',
					list,
					filter,
					view: null,
					after,
					before: null,
					...panel
				});
			})
		);
	});

	it('keeps a saved view in place of what it says', () => {
		const here = { chair: { role: 'officer', agencySlug: 'pupr' }, list: 'todo', view: 'abcdefgh12' } as const;
		const query = deskQuery({ ...here, ref: '7Q4M-2K9X' });
		expect(query).toBe('?tampilan=abcdefgh12&kasus=7Q4M-2K9X');
		expect(parseDeskQuery(new URLSearchParams(query))).toMatchObject({
			view: 'abcdefgh12',
			ref: '7Q4M-2K9X',
			list: null
		});
	});

	it('reads any text without complaint', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(
						'peran',
						'di',
						'daftar',
						'setelah',
						'sebelum',
						'cari',
						'kasus',
						'tindakan',
						'lalu',
						'tampilan'
					),
					fc.string()
				),
				(asked) => {
					expect(() => parseDeskQuery(new URLSearchParams(asked))).not.toThrow();
				}
			)
		);
	});
});
