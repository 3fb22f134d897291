import { describe, expect, it } from 'vitest';
import type { Offer } from '../../offer';
import type { ConsultationMay } from '../consultation-for';
import { meetingFor } from './meeting-for';

const NINE = new Date('2026-11-09T00:00:00Z');
const SITTING = { startsAt: NINE, endsAt: new Date('2026-11-09T03:00:00Z') };
const hours = (count: number) => new Date(NINE.getTime() + count * 3_600_000);

const NOW = { now: true, why: null } as const;
const FIXED = { now: false, why: 'minutes_fixed' } as const;
const change = (meetings: ConsultationMay['change']['meetings'], attendance = meetings): ConsultationMay['change'] => ({
	details: null,
	invitations: null,
	materials: null,
	text: null,
	meetings,
	attendance
});

const say = (offer: Offer<string>) => (offer === null ? '-' : (offer.why ?? '+'));

describe('what may be done with a meeting', () => {
	it.each([
		['the day before', NOW, hours(-24), '+ too_early too_early +'],
		['with its doors open', NOW, hours(-1), '+ too_early + +'],
		['while it is held', NOW, hours(1), 'meeting_begun + + +'],
		['a week later', NOW, hours(168), 'meeting_begun + + +'],
		['once the minutes are fixed', FIXED, hours(1), 'minutes_fixed minutes_fixed minutes_fixed minutes_fixed'],
		['by who does not host', null, hours(1), '- - - -']
	] as const)('%s', (_, part, at, expected) => {
		const { move, note, enter, strike } = meetingFor(SITTING, change(part), at);
		expect([move, note, enter, strike].map(say).join(' ')).toBe(expected);
	});
});
