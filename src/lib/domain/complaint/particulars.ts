import { COMMITMENT_ACTIONS } from '../consultation/commitment/status';
import { ARCHIVE_REASONS } from '../moderation/reasons';
import {
	FORUM_PARTICULARS,
	isDay,
	isText,
	isTold,
	isTrue,
	isWhole,
	madeOf,
	oneOf,
	type KindOf
} from '../thread/particulars';
import { CLOSING_OUTCOMES } from './closing';
import { ANSWER_WAYS, CLASSIFICATIONS } from '../words/classification';

/** What an event of a report can tell besides its action. */
export const COMPLAINT_PARTICULARS = {
	...FORUM_PARTICULARS,
	classification: oneOf(CLASSIFICATIONS),
	archiveReason: oneOf(ARCHIVE_REASONS),
	/** The category that a report is moved to. */
	category: isText,
	/** Who is responsible instead (Bukan Kewenangan). */
	responsible: isText,
	/** The answer says something: a placeholder meets no clock. */
	substantive: isTold,
	/** What a closing says besides its words. */
	doneWhere: isText,
	doneOn: isDay,
	outcome: oneOf(CLOSING_OUTCOMES),
	/** Why it is not settled, and by which day it will be. */
	why: isText,
	promisedOn: isDay,
	/** On how many other reports the same agency wrote the same. */
	repeats: isWhole,
	/** Its pictures wait for a second person. Not why: what is found accuses nobody in public. */
	look: isTrue,
	/** By which way an answer came that others wrote down. */
	answeredBy: oneOf(ANSWER_WAYS),
	/** The letter of an agency on paper that a clerk wrote down. */
	letterNumber: isText,
	letterDated: isDay,
	/** The report that this one is linked to, and the one from which an act was carried here: by id, for a number may not be told. */
	into: isText,
	carriedFrom: isText,
	/** The rule that a routing follows, by its version and number; see `routing/ground.ts`. */
	routedBy: madeOf({ version: isWhole, rule: isWhole }),
	/** Who has the report from then on, and who no longer. */
	assigneeId: isText,
	relievedId: isText,
	rating: isWhole,
	sp4nNumber: isText,
	/** The consultation that speaks of this report, and the step of its promise that the reporter is told of. */
	cancelled: isTrue,
	consultation: madeOf({ slug: isText, title: isText }),
	commitment: oneOf(COMMITMENT_ACTIONS)
} as const;

type Kinds = typeof COMPLAINT_PARTICULARS;
export type ComplaintParticulars = { [Name in keyof Kinds]?: KindOf<Kinds[Name]> };
