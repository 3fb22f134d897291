import type { EventOf, ReadFrom, StoredEvent } from '../thread/event';
import { faultIn, pick, type Given, type Kept } from '../thread/kept';
import { CONSULTATION_ACTS, consultationLaw, type ConsultationAction } from './acts';
import { CONSULTATION_PARTICULARS, type ConsultationParticulars } from './particulars';
import type { ConsultationStage } from './stage';

type Laws = typeof CONSULTATION_ACTS;
type Kinds = typeof CONSULTATION_PARTICULARS;

/** Something that happened in a consultation: each act with exactly what the history keeps of it. */
export type ConsultationEvent = {
	[Act in ConsultationAction]: EventOf<Act, ConsultationStage, Kept<Laws[Act], Kinds>>;
}[ConsultationAction];

/** What is kept of an act before its words have become a post. */
export type ConsultationGiven<Act extends ConsultationAction> = Given<Laws[Act], Kinds>;

/** An act with what the history keeps of it, out of all that was given with it. */
export const keptInConsultation = <Act extends ConsultationAction>(action: Act, given: ConsultationParticulars) =>
	({ action, data: pick(consultationLaw(action), given) }) as {
		[One in Act]: { action: One; data: ConsultationGiven<One> };
	}[Act];

const isAction = (action: string): action is ConsultationAction => Object.hasOwn(CONSULTATION_ACTS, action);

/** Reads a row of the history. One whose particulars are not those of its act is a fault of the house. */
export function readConsultationEvent<Row extends StoredEvent>(row: Row): ReadFrom<Row, ConsultationEvent> {
	const { action, data } = row;
	const fault = isAction(action) ? faultIn(consultationLaw(action), CONSULTATION_PARTICULARS, data) : 'no such act';
	if (fault) throw new Error(`Event of a consultation, ${action}: ${fault}`);
	// The particulars have just been compared with the row of the act, which the compiler cannot follow.
	return row as unknown as ReadFrom<Row, ConsultationEvent>;
}
