import { describe, expect, it } from 'vitest';
import { channelsOf, ringsAt, urgencyOf, WAYS } from './channel';

describe('by what somebody hears', () => {
	it('is what they chose, and mail where no device can', () => {
		const law = WAYS.map((way) =>
			[way, ...[false, true].map((hasDevice) => channelsOf(way, hasDevice).join(' + '))].join(' | ')
		);
		expect(law).toEqual([
			//      no device | a device
			'mail | mail | mail',
			'push | mail | push',
			'both | mail | mail + push'
		]);
	});
});

describe('a device rings', () => {
	const zone = 'Asia/Jayapura';
	const quiet = { from: 21, until: 6 };
	const night = new Date('2026-11-24T15:30:00Z');

	it.each([
		['duties', '2026-11-25', 'high'],
		['duties', '2026-11-24', 'high'],
		['duties', '2026-11-26', 'normal'],
		['duties', null, 'normal'],
		['own', '2026-11-24', 'normal'],
		['followed', '2026-11-24', 'normal']
	] as const)('%s, due %s: %s', (concern, dueDay, urgency) => {
		expect(urgencyOf(concern, dueDay, '2026-11-25')).toBe(urgency);
	});

	it('after the quiet hours, unless it is due today', () => {
		expect(ringsAt(night, 'normal', quiet, zone)).toEqual(new Date('2026-11-24T21:00:00Z'));
		expect(ringsAt(night, 'high', quiet, zone)).toEqual(night);
		expect(ringsAt(night, 'normal', { from: 6, until: 6 }, zone)).toEqual(night);
	});
});
