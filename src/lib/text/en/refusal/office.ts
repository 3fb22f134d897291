import type { office as source } from '../../id/refusal/office';

export const office: typeof source = {
	to_come: (day) => ({
		what: `Your desk opens on ${day}`,
		why: 'By its decree, your duty begins on that day.',
		next: 'Open this page again then. Until that day the forum is open to you as to anybody else.',
		turn: 'appointment'
	}),
	over: (day) => ({
		what: 'Your duty in the forum has ended',
		why: `By its decree, its last day was ${day}.`,
		next: 'The forum stays open to you as to anybody else. What you did remains on record.',
		turn: 'appointment'
	})
};
