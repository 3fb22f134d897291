import type { EventOf, ReadFrom, StoredEvent } from '../thread/event';
import { faultIn, pick, type Given, type Kept } from '../thread/kept';
import { COMPLAINT_ACTS, complaintLaw, type ComplaintAction } from './acts';
import { COMPLAINT_PARTICULARS, type ComplaintParticulars } from './particulars';
import type { ComplaintStatus } from './status';

type Laws = typeof COMPLAINT_ACTS;
type Kinds = typeof COMPLAINT_PARTICULARS;

/** Something that happened to a report: each act with exactly what the history keeps of it. */
export type ComplaintEvent = {
	[Act in ComplaintAction]: EventOf<Act, ComplaintStatus, Kept<Laws[Act], Kinds>>;
}[ComplaintAction];

/** What is kept of an act before its words have become a post. */
export type ComplaintGiven<Act extends ComplaintAction> = Given<Laws[Act], Kinds>;

/** An act with what the history keeps of it, out of all that was given with it. */
export const keptInComplaint = <Act extends ComplaintAction>(action: Act, given: ComplaintParticulars) =>
	({ action, data: pick(complaintLaw(action), given) }) as {
		[One in Act]: { action: One; data: ComplaintGiven<One> };
	}[Act];

const isAction = (action: string): action is ComplaintAction => Object.hasOwn(COMPLAINT_ACTS, action);

/** Reads a row of the history. One whose particulars are not those of its act is a fault of the house. */
export function readComplaintEvent<Row extends StoredEvent>(row: Row): ReadFrom<Row, ComplaintEvent> {
	const { action, data } = row;
	const fault = isAction(action) ? faultIn(complaintLaw(action), COMPLAINT_PARTICULARS, data) : 'no such act';
	if (fault) throw new Error(`Event of a complaint, ${action}: ${fault}`);
	// The particulars have just been compared with the row of the act, which the compiler cannot follow.
	return row as unknown as ReadFrom<Row, ComplaintEvent>;
}
