import type { Capacity } from '../actor/capacity';
import { hasLine, postOf } from '../thread/act-law';
import { maySeeInside, postShown } from '../thread/visibility';
import { complaintLaw } from './acts';
import type { ComplaintRecord, RecordedEvent, RecordedPost } from './page-record';

export type PostStep = { type: 'post'; event: RecordedEvent; post: RecordedPost };

/** One thing in a history that reaches a reader: a line of what was done, or a post whose words need not have been read yet. */
export type Step = { type: 'event'; event: RecordedEvent } | PostStep;

/** All that happened and was said, in one line of time, as far as this person may know. */
export const stepsFor = ({ events }: Pick<ComplaintRecord, 'events'>, capacities: readonly Capacity[]): Step[] =>
	events.flatMap((event): Step[] => {
		const law = complaintLaw(event.action);
		const post = postOf(law) === null ? null : event.post;
		// Words that wait or were refused stand apart, for their author and who decides; once let in they are like others.
		if (post?.held) return [];
		const isInside = !event.public && (law.inside !== undefined || post === null);
		if (isInside && !maySeeInside(law, capacities)) return [];
		const line: Step[] = post && !hasLine(law) ? [] : [{ type: 'event', event }];
		return post && extentOf(post, capacities) !== 'absent' ? [...line, { type: 'post', event, post }] : line;
	});

/** How much of a post reaches this person. */
export const extentOf = ({ kind, hiddenAt, held }: RecordedPost, capacities: readonly Capacity[]) =>
	postShown({ kind, hidden: hiddenAt !== null, held: held !== null }, capacities);
