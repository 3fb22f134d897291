import { offerOf, type Offer } from '../../offer';
import { allow, refuse, type Result } from '../../result';
import type { ConsultationMay } from '../consultation-for';
import { hasBegun, haveDoorsOpened, type Sitting } from './sitting';

/** What has begun is not planned any more. */
export const decideMoving = (sitting: Sitting, at: Date): Result<null, 'meeting_begun'> =>
	hasBegun(sitting, at) ? refuse('meeting_begun') : allow(null);

/** What was said is noted from the beginning on. */
export const decideNoting = (sitting: Sitting, at: Date): Result<null, 'too_early'> =>
	hasBegun(sitting, at) ? allow(null) : refuse('too_early');

/** Nobody was there before the doors were open. */
export const decideEntering = (sitting: Sitting, at: Date): Result<null, 'too_early'> =>
	haveDoorsOpened(sitting, at) ? allow(null) : refuse('too_early');

type Change = ConsultationMay['change'];
type Part = Change[keyof Change];
type And<Refusal extends string> = Part | Offer<Exclude<Refusal, 'not_allowed'>>;

/** What one person may do with a meeting now. */
export type MeetingMay = {
	move: And<'meeting_begun'>;
	note: And<'too_early'>;
	enter: And<'too_early'>;
	strike: Part;
};

/** The part must stand open, and the hour must be right. */
const both = <Refusal extends 'meeting_begun' | 'too_early'>(part: Part, hour: Result<null, Refusal>): And<Refusal> =>
	part?.now ? offerOf<Refusal>(hour) : part;

export const meetingFor = (sitting: Sitting, change: Change, at: Date): MeetingMay => ({
	move: both(change.meetings, decideMoving(sitting, at)),
	note: both(change.meetings, decideNoting(sitting, at)),
	enter: both(change.attendance, decideEntering(sitting, at)),
	strike: change.attendance
});
