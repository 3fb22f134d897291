import type { IsoDate } from '../calendar/iso-date';
import { GROUP_OF_STATUS } from '../complaint/status-group';
import { VERIFIED_STATUSES } from '../complaint/status';
import type { Classification } from '../words/classification';

/** In these an agency has a report, or has settled it; one that ended otherwise leaves nothing to hand over. */
export const HANDED_IN = VERIFIED_STATUSES.filter((status) => GROUP_OF_STATUS[status] !== 'other');

/** A report as it is handed to SP4N-LAPOR!: what everybody reads of it, and nothing of who filed it. */
export type HandedReport = {
	ref: string;
	/** Of its page here. */
	address: string;
	classification: Classification;
	title: string;
	body: string;
	occurredOn: IsoDate | null;
	filedOn: IsoDate;
	place: string;
	district: string;
	agency: string | null;
	category: string;
	files: number;
	/** Its number there, once it has one. */
	number: string | null;
};

/**
 * A way into SP4N-LAPOR!. Its programming interface is open to nobody but operators of the ministry, so what there is hands
 * over by file, and numbers come back in a list. One that speaks to it would stand beside it under this type.
 */
export type Sp4nGate = {
	readonly way: 'file';
	/** What an operator enters, a row a report under the names of its columns. */
	write(reports: readonly HandedReport[]): readonly (readonly (string | number | null)[])[];
};
