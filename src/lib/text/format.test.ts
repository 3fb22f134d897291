import { describe, expect, it } from 'vitest';
import { dayCell, formatBytes, formatDay, formatInstant, formatNumber, formatPercent, zoneName } from './format';

const WIT = 'Asia/Jayapura';

describe('formatInstant', () => {
	it('writes an instant as people of the province say it', () => {
		expect(formatInstant('id', '2026-11-21T05:05:00Z', WIT)).toBe('Sabtu, 21 November 2026, 14.05 WIT');
		expect(formatInstant('en', '2026-11-21T05:05:00Z', WIT)).toBe('Saturday, 21 November 2026, 14:05 WIT');
		expect(formatInstant('id', new Date('2026-11-21T05:05:00Z'), WIT, 'medium')).toBe('21 Nov 2026, 14.05');
		expect(formatInstant('id', '2026-11-21T05:05:00Z', WIT, 'short')).toBe('Sab, 21 Nov, 14.05');
	});

	it('lets the zone decide the day', () => {
		expect(formatInstant('id', '2026-11-20T15:30:00Z', WIT)).toBe('Sabtu, 21 November 2026, 00.30 WIT');
		expect(formatInstant('id', '2026-11-20T15:30:00Z', 'Asia/Makassar')).toBe('Jumat, 20 November 2026, 23.30 WITA');
		expect(zoneName('Asia/Jakarta', new Date('2026-11-20T15:30:00Z'))).toBe('WIB');
	});
});

describe('formatDay', () => {
	it('writes a day in three lengths', () => {
		expect(formatDay('id', '2026-12-04')).toBe('Jumat, 4 Desember 2026');
		expect(formatDay('id', '2026-12-04', 'medium')).toBe('4 Des 2026');
		expect(formatDay('id', '2026-12-04', 'short')).toBe('Jum, 4 Des');
		expect(formatDay('en', '2026-12-04')).toBe('Friday, 4 December 2026');
	});

	it('gives a calendar cell its pieces', () => {
		expect(dayCell('id', '2026-12-04')).toEqual({ weekday: 'Jum', day: '4', month: 'Des' });
	});
});

describe('numbers', () => {
	it('uses the separators of the language', () => {
		expect(formatNumber('id', 1234.56, 2)).toBe('1.234,56');
		expect(formatNumber('en', 1234.56, 2)).toBe('1,234.56');
		expect(formatNumber('id', 1234)).toBe('1.234');
		expect(formatPercent('id', 0.874)).toBe('87%');
		expect(formatPercent('id', 0.874, 1)).toBe('87,4%');
	});

	it('writes sizes of files', () => {
		expect(formatBytes('id', 120)).toBe('1 kB');
		expect(formatBytes('id', 824_300)).toBe('824 kB');
		expect(formatBytes('id', 4_560_000)).toBe('4,6 MB');
	});
});
