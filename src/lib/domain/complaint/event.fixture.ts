import { padded } from '../thread/padded.fixture';
import { complaintLaw, type ComplaintAction } from './acts';
import { readComplaintEvent, type ComplaintEvent } from './event';
import type { ComplaintParticulars } from './particulars';

type Facts = { action: ComplaintAction; data?: ComplaintParticulars } & Partial<
	Omit<ComplaintEvent, 'action' | 'data'>
>;

/** An event for tests that care for a part of it only; whatever else it must have is made up. */
export const aComplaintEvent = ({ action, data = {}, ...facts }: Facts): ComplaintEvent =>
	readComplaintEvent({
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
		data: padded(complaintLaw(action), data)
	});
