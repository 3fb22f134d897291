import { COMMITMENT_ACTIONS } from '../consultation/commitment/status';
import { ARCHIVE_REASONS } from '../moderation/reasons';
import { FORUM_PARTICULARS, isText, isTold, isWhole, madeOf, oneOf, type KindOf } from '../thread/particulars';
import { CLASSIFICATIONS } from '../words/classification';

/** What an event of a report can tell besides its action. */
export const COMPLAINT_PARTICULARS = {
	...FORUM_PARTICULARS,
	classification: oneOf(CLASSIFICATIONS),
	archiveReason: oneOf(ARCHIVE_REASONS),
	/** Who is responsible instead (Bukan Kewenangan). */
	responsible: isText,
	/** The answer says something: a placeholder meets no clock. */
	substantive: isTold,
	rating: isWhole,
	sp4nNumber: isText,
	/** The consultation that speaks of this report, and the step of its promise that the reporter is told of. */
	consultation: madeOf({ slug: isText, title: isText }),
	commitment: oneOf(COMMITMENT_ACTIONS)
} as const;

type Kinds = typeof COMPLAINT_PARTICULARS;
export type ComplaintParticulars = { [Name in keyof Kinds]?: KindOf<Kinds[Name]> };
