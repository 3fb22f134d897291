import type { EscalationLevel } from '../escalation/ladder';
import type { ThreadAction, ThreadEvent } from './event';

/** Groups that hear of events. Whoever is in several hears once, in the first that fits. */
export const AUDIENCES = [
	'reporter',
	'author',
	'officers',
	'heads',
	'moderators',
	'secretariat',
	'inspectors',
	'followers'
] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Who hears of what. Officers and heads are those of the agency that handles the report after the event; `author` is
 * who wrote the post that was hidden or restored; `secretariat` is the head of the agency that the event names.
 */
export const HEARS_OF = {
	submit: ['reporter', 'moderators'],
	route: ['reporter', 'officers', 'followers'],
	ask: ['reporter', 'followers'],
	complete: ['officers', 'moderators', 'followers'],
	reclassify: ['reporter', 'officers'],
	refer: ['reporter', 'followers'],
	archive: ['reporter', 'followers'],
	accept: ['reporter', 'followers'],
	answer: ['reporter', 'followers'],
	hand_over: ['reporter', 'officers', 'followers'],
	return: ['reporter', 'moderators', 'followers'],
	resolve: ['reporter', 'followers'],
	rework: ['reporter', 'officers', 'followers'],
	confirm: ['officers', 'followers'],
	contest: ['heads', 'followers'],
	withdraw: ['officers', 'followers'],
	reopen: ['heads', 'followers'],
	appeal: ['moderators', 'followers'],
	lapse: ['reporter', 'officers', 'followers'],
	reply: ['reporter', 'officers'],
	note: [],
	rate: [],
	hide_name: [],
	record_sp4n: ['reporter'],
	// Who opened an identity is shown to the person it belongs to (UU 27/2022, Ps. 31).
	open_identity: ['reporter'],
	hide_thread: ['reporter'],
	restore_thread: ['reporter'],
	hide_post: ['author'],
	restore_post: ['author'],
	lock: ['reporter'],
	unlock: ['reporter'],
	remind: ['officers', 'heads', 'moderators'],
	escalate: ['reporter', 'officers', 'heads', 'moderators', 'secretariat', 'inspectors'],
	recalculate: ['reporter', 'officers'],
	// The bridge from a consultation: what was promised about this report, and how it goes.
	cite: ['reporter', 'followers'],
	tell_progress: ['reporter', 'followers']
} as const satisfies Record<ThreadAction, readonly Audience[]>;

/** The actions that a group can hear of: each needs words for it. */
export type HeardBy<A extends Audience> = {
	[Action in ThreadAction]: A extends (typeof HEARS_OF)[Action][number] ? Action : never;
}[ThreadAction];

/** What decides, besides the action, who hears of an event. */
export type HeardEvent = Pick<ThreadEvent, 'action' | 'role' | 'from' | 'public' | 'data'>;
export type HeardThread = { confidential: boolean; published: boolean; hidden: boolean };

/** The groups that hear of an event; the actor, and who is no longer appointed, is left out when people are looked up. */
export const audiencesOf = (event: HeardEvent, thread: HeardThread): Audience[] =>
	HEARS_OF[event.action].filter((audience) =>
		event.action === 'remind' || event.action === 'escalate'
			? isTold(audience, event.data)
			: CONCERNS[audience](event, thread)
	);

const TOLD: Record<EscalationLevel, readonly Audience[]> = {
	officers: ['officers'],
	heads: ['heads'],
	moderators: ['moderators'],
	secretariat: ['moderators', 'secretariat'],
	inspectors: ['inspectors']
};

/** Of a step of the ladder hears whom it reached; with the last one the reporter is told of the Ombudsman. */
const isTold = (audience: Audience, { level, step }: ThreadEvent['data']): boolean =>
	(level !== undefined && TOLD[level].includes(audience)) || (audience === 'reporter' && step === 'inspectorate');

const always = () => true;

const CONCERNS: Record<Audience, (event: HeardEvent, thread: HeardThread) => boolean> = {
	// Nobody is told what they did themselves, but the receipt of a report is wanted.
	reporter: ({ action, role }) => role !== 'reporter' || action === 'submit',
	author: always,
	officers: ({ action, role, from }) => {
		if (action === 'reply') return role === 'reporter';
		// At intake it is the moderator who asked, or who waited.
		return !((action === 'complete' || action === 'lapse') && from === 'needs_completion');
	},
	heads: always,
	moderators: ({ action, from }) => action !== 'complete' || from === 'needs_completion',
	secretariat: always,
	inspectors: always,
	followers: (event, { confidential, published, hidden }) => event.public && published && !confidential && !hidden
};
