import { parseIsoDate } from '$lib/domain/calendar/iso-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_PARTS, dayBox, joinDay, readDay, readHour, sentUnder, splitDay } from './typed-day';

const isoDay = fc
	.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
	.map((at) => at.toISOString().slice(0, 10));
const box = fc.string({ maxLength: 6 });

describe('a day as it is typed', () => {
	it.each([
		['17/8/2026', '2026-08-17'],
		['17 Agustus 2026', '2026-08-17'],
		['17 agt. 2026', '2026-08-17'],
		['1 May 2026', '2026-05-01'],
		['17-08-26', '2026-08-17'],
		['2026-08-17', '2026-08-17'],
		['31/2/2026', null],
		['8/17/2026', null],
		['17 ma 2026', null],
		['17 Agustus', null],
		['besok', null],
		['', null]
	])('reads “%s” as %s', (typed, date) => {
		expect(readDay(typed)).toBe(date);
	});

	it('is what its three boxes say, and stands in them again', () => {
		fc.assert(
			fc.property(isoDay, (date) => {
				const { hari, bulan, tahun } = splitDay(date);
				expect(joinDay([hari, bulan, tahun])).toBe(date);
			})
		);
	});

	it('is a day of the calendar, or every box as it was typed', () => {
		fc.assert(
			fc.property(box, box, box, (...typed) => {
				const answer = joinDay(typed);
				if (parseIsoDate(answer)) return;
				const shown = splitDay(answer);
				expect(DAY_PARTS.map((part) => shown[part])).toEqual(typed.map((part) => part.trim().replaceAll('/', '-')));
			})
		);
	});

	it('may be pasted whole into the first box', () => {
		expect(joinDay(['17 Agustus 2026', '', ''])).toBe('2026-08-17');
		expect(joinDay([' ', '', ''])).toBe('');
	});

	it('is sent in one box or in three', () => {
		const whole = new URLSearchParams({ tanggal: '2026-08-17' });
		const boxes = new FormData();
		for (const [part, value] of [
			['hari', '17'],
			['bulan', '8'],
			['tahun', '2026']
		] as const)
			boxes.set(dayBox('tanggal', part), value);
		expect(sentUnder('tanggal', whole)).toEqual(['2026-08-17']);
		expect(sentUnder('tanggal', boxes)).toEqual(['2026-08-17']);
		expect(sentUnder('tanggal', new FormData())).toEqual([]);
	});
});

describe('an hour as it is typed', () => {
	it.each([
		['16.00', '16:00'],
		['16:00', '16:00'],
		['8,30', '08:30'],
		['8', '08:00'],
		['24.00', null],
		['8.75', null],
		['pagi', null]
	])('reads “%s” as %s', (typed, hour) => {
		expect(readHour(typed)).toBe(hour);
	});
});
