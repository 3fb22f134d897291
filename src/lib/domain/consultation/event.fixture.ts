import { padded } from '../thread/padded.fixture';
import { consultationLaw, type ConsultationAction } from './acts';
import { readConsultationEvent, type ConsultationEvent } from './event';
import type { ConsultationParticulars } from './particulars';

type Facts = { action: ConsultationAction; data?: ConsultationParticulars } & Partial<
	Omit<ConsultationEvent, 'action' | 'data'>
>;

/** An event for tests that care for a part of it only; whatever else it must have is made up. */
export const aConsultationEvent = ({ action, data = {}, ...facts }: Facts): ConsultationEvent =>
	readConsultationEvent({
		seq: 1,
		at: new Date(0),
		from: null,
		to: null,
		role: 'system' as const,
		agencyId: null,
		userId: null,
		public: true,
		...facts,
		action,
		data: padded(consultationLaw(action), data)
	});
