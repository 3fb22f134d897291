import type { Consultation, Gathered } from './decide';
import type { ConsultationStage } from './stage';

export const OPENS = new Date('2026-11-02T00:00:00Z');
export const CLOSES = new Date('2026-11-16T00:00:00Z');
export const LATER = new Date('2026-12-01T00:00:00Z');

/** A consultation that a hundred inputs came to, all of them answered, and whose minutes are not yet fixed. */
export const aConsultation = (stage: ConsultationStage, change: Partial<Consultation> = {}): Consultation => ({
	slug: 'rawat-jalan',
	stage,
	agencyId: 'dinkes',
	facilitatorId: 'f',
	method: 'hybrid',
	opensAt: OPENS,
	closesAt: CLOSES,
	inputs: 100,
	answered: 100,
	held: 0,
	textVersion: 1,
	minutesFinalAt: null,
	...change
});

/** All that the steps of a consultation ask for. */
export const GATHERED: Gathered = {
	teamDecree: true,
	question: true,
	materials: 1,
	invitations: 5,
	meetings: 1,
	attendance: 5,
	meetingNotes: 1,
	photos: 2,
	minutesData: true,
	items: 3,
	itemsIncomplete: 0,
	parties: 4,
	hostParties: 1,
	publicParties: 3,
	signed: 4,
	refused: 0,
	bothSidesSigned: true,
	publications: 1,
	commitmentsOpen: 0
};
