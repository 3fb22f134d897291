import type { PartOf } from '../thread/event';
import type { ComplaintEvent } from './event';

/** Acts by which an agency is put in charge. */
export const ENTRUSTING = ['route', 'hand_over', 'succeed'] as const satisfies ComplaintEvent['action'][];

/** The agency that an event puts in charge; null where it puts none. */
export const givenTo = ({ action, data }: PartOf<ComplaintEvent, 'action' | 'data'>): string | null =>
	action === 'route' || action === 'hand_over' || action === 'succeed' ? data.agencyId : null;
