import type { EscalationLevel } from '../deadline/duty';
import { complaintLaw, type COMPLAINT_ACTS, type ComplaintAction } from './acts';
import type { Audience } from './audience';
import { isWatched } from './team-acts';
import type { PartOf } from '../thread/event';
import type { ComplaintEvent } from './event';

/** The actions that a group can hear of: each needs words for it. */
export type HeardBy<A extends Audience> = {
	[Action in ComplaintAction]: A extends (typeof COMPLAINT_ACTS)[Action]['told'][number] ? Action : never;
}[ComplaintAction];

/** What decides, besides the action, who hears of an event. */
export type HeardEvent = PartOf<ComplaintEvent, 'action' | 'role' | 'from' | 'to' | 'public' | 'data'>;
export type HeardThread = { confidential: boolean; published: boolean; hidden: boolean };

/** The groups that hear of an event; the actor, and who is no longer appointed, is left out when people are looked up. */
export const audiencesOf = (event: HeardEvent, thread: HeardThread): Audience[] =>
	listening(event).filter((audience) =>
		event.action === 'remind' || event.action === 'escalate' || event.action === 'queue_overdue'
			? isTold(audience, event.data)
			: CONCERNS[audience](event, thread)
	);

/** Those of whom each report has its own. */
const HEARS_WHAT_IS_CARRIED: readonly Audience[] = ['reporter', 'followers', 'flaggers'];

/** Of what was carried from a leading report staff have heard there; of words that wait nobody hears until they are let in. */
function listening({
	action,
	data,
	public: isPublic
}: Pick<HeardEvent, 'action' | 'data' | 'public'>): readonly Audience[] {
	if (action === 'reply' && !isPublic) return [];
	const { told } = complaintLaw(action);
	if ('carriedFrom' in data) return told.filter((one) => HEARS_WHAT_IS_CARRIED.includes(one));
	return isWatched(complaintLaw(action)) ? [...told, 'watchers'] : told;
}

const TOLD: Record<EscalationLevel, readonly Audience[]> = {
	officers: ['officers'],
	heads: ['heads'],
	moderators: ['moderators'],
	secretariat: ['moderators', 'secretariat'],
	inspectors: ['inspectors']
};

/** Of a step of the ladder hears whom it reached; with the last one the reporter is told of the Ombudsman. */
type Climb = Pick<Extract<ComplaintEvent, { action: 'escalate' }>['data'], 'level' | 'step'>;

const isTold = (audience: Audience, { level, step }: Climb): boolean =>
	TOLD[level].includes(audience) || (audience === 'reporter' && step === 'inspectorate');

const always = () => true;

const CONCERNS: Record<Audience, (event: HeardEvent, thread: HeardThread) => boolean> = {
	// Nobody is told what they did themselves, but the receipt of a report is wanted.
	reporter: ({ action, role }) => role !== 'reporter' || action === 'submit',
	author: always,
	assignee: always,
	colleagues: always,
	watchers: always,
	officers: ({ action, role, from, data }) => {
		if (action === 'reply') return role === 'reporter';
		if (action === 'admit' || action === 'release') return 'ofReporter' in data;
		// At intake it is the moderator who asked, or who waited.
		return !((action === 'complete' || action === 'lapse') && from === 'needs_completion');
	},
	heads: always,
	moderators: ({ action, from }) => action !== 'complete' || from === 'needs_completion',
	// An objection is told to the office that has to rule on it, and so is a dispute; the last ruling, to the one that ruled before.
	secretariat: ({ to }) => to === 'at_secretariat' || to === 'disputed',
	// Whoever asked somebody to look hears what came of it, also where the rest can no longer see it.
	flaggers: always,
	inspectors: ({ action, to }) => to === 'at_inspectorate' || action === 'rule',
	followers: (event, { confidential, published, hidden }) => event.public && published && !confidential && !hidden
};
