import { FORUM_PARTICULARS, isText, isTrue, isWhole, oneOf, type KindOf } from '../thread/particulars';
import { DISPOSITIONS, RECORD_KINDS } from './words';

/** What an event of a consultation can tell besides its action. */
export const CONSULTATION_PARTICULARS = {
	...FORUM_PARTICULARS,
	/** The number of the report that the consultation speaks of; `untied`: no longer, the tie was a mistake. */
	complaint: isText,
	untied: isTrue,
	/** Of the minutes: its place is `position`. */
	itemId: isText,
	meetingId: isText,
	/** A line of the attendance was taken out. */
	struck: isTrue,
	/** Which of the parties, by its number in the minutes; and that its host spoke for one that kept silent. */
	party: isWhole,
	onBehalf: isTrue,
	/** Signatures stood under the text that was opened again. */
	voided: isTrue,
	/** What was taken back. */
	record: oneOf(RECORD_KINDS),
	/** Others wait to be let in before it: whoever looks at them has been told. */
	waiting: isTrue,
	/** Somebody was put on the list of invitations. */
	invited: isTrue,
	textVersion: isWhole,
	/** Fingerprint of the minutes that were fixed or signed. */
	digest: isText,
	disposition: oneOf(DISPOSITIONS)
} as const;

type Kinds = typeof CONSULTATION_PARTICULARS;
export type ConsultationParticulars = { [Name in keyof Kinds]?: KindOf<Kinds[Name]> };
