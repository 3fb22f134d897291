import type { Capacity } from '../actor/capacity';
import { offerOf, type Offer } from '../offer';
import type { Result } from '../result';
import { FORUM_ACTS } from '../thread/acts';
import { decideInThread, isForumAct, type Forum, type ForumAct, type ForumRefusal } from '../thread/forum';
import { isInsider, isPublic, mayRead, maySeeInternal } from '../thread/visibility';
import { decideCitation, decideUntying } from './commitment/citation';
import type { Consultation } from './decide';
import { areDetailsFixed } from './details';
import type { ReachedStage } from './journey';
import { consultationForum } from './forum';
import { decideHosting, HOSTED_PARTS, hostRole, type HostedPart, type HostingRefusal } from './hosting/host';
import { areWeighed, decideContribution, decideDisposition, mayAdmit } from './input/input';
import type { ContributeRefusal, DisposeRefusal } from './input/input';
import {
	decideAfterSigning,
	decideDrafting,
	isPublished,
	SIGNED_STAGES,
	type DraftingRefusal
} from './minutes/minutes';
import { isOver, PUBLISHED_STAGES, STAGE_WINDOW, type WindowState } from './stage';
import type { Scope } from './words';

/** A consultation as stored: nobody sees it so, each sees what `consultationFor` leaves. */
export type ConsultationRecord = {
	kind: 'consultation';
	id: string;
	ref: string;
	title: string;
	scope: Scope;
	agency: { id: string; slug: string; name: string; shortName: string };
	confidential: boolean;
	publishedAt: Date | null;
	hiddenAt: Date | null;
	lockedAt: Date | null;
	/** What the public has seen happen, in order. */
	reached: readonly ReachedStage[];
	consultation: Consultation;
};

/** What every page of a consultation says of it first: the same for all who may read it. */
export type PublicHead = Pick<ConsultationRecord, 'id' | 'ref' | 'title' | 'scope' | 'agency' | 'reached'> &
	Pick<Consultation, 'slug' | 'stage' | 'method' | 'textVersion' | 'inputs' | 'answered'> & {
		opensAt: string | null;
		closesAt: string | null;
		/** Before that only its host and those who oversee the forum see it. */
		announced: boolean;
		hidden: boolean;
		locked: boolean;
		window: WindowState;
		/** Whoever comes by may write now; the hour itself is asked again where they do. */
		takesInputs: boolean;
		/** Voices are lent to inputs, and inputs held for a newer text. */
		weighsInputs: boolean;
		/** People are answering what it says: title, questions and beginning stay. */
		detailsFixed: boolean;
		/** The window is over and inputs are being answered. */
		deliberating: boolean;
		minutesFixed: boolean;
		minutesSigned: boolean;
		minutesPublished: boolean;
		over: boolean;
		cancelled: boolean;
	};

/** The same for its host and those who oversee the forum: with the inputs that wait to be let in. */
export type ConsultationHead = PublicHead & Pick<Consultation, 'held'>;

type Why<Refusal extends string> = Exclude<Refusal, 'not_allowed'>;

/**
 * What one person may do with a consultation now. Acts on one input, party, meeting or promise are asked of these; steps
 * from stage to stage, which need evidence, of its desk (`deskFor`).
 */
export type ConsultationMay = {
	/** Prepares and runs it. */
	host: boolean;
	/** Sits at its desk: its host, the officers of the host's agency, and who oversees the forum. */
	readDesk: boolean;
	readCommitments: boolean;
	change: Record<HostedPart, Offer<Why<HostingRefusal>>>;
	contribute: Offer<Why<ContributeRefusal>>;
	/** Types what somebody told or wrote elsewhere. */
	enter: Offer<Why<ContributeRefusal>>;
	admit: boolean;
	dispose: Offer<Why<DisposeRefusal>>;
	/** Writes the minutes: items, parties, day and place. */
	draft: Offer<Why<DraftingRefusal>>;
	addAddendum: Offer<'wrong_stage'>;
	recordPublication: Offer<'wrong_stage'>;
	cite: Offer<'wrong_stage'>;
	untie: Offer<'wrong_stage'>;
	forum: Record<ForumAct, Offer<Why<ForumRefusal>>>;
	/** Whether replies are taken from this person here, or else why not. */
	reply: 'here' | 'over' | 'sign_in';
};

const ACTS_OF_FORUM = Object.keys(FORUM_ACTS).filter(isForumAct);

export type ConsultationView = { head: ConsultationHead; may: ConsultationMay };
/** A consultation as everybody may see it, and what anybody may do: made without a reader. */
export type PublicConsultation = { head: PublicHead; may: ConsultationMay };
/** What of a consultation is one reader's own. */
export type MyConsultation = {
	may: ConsultationMay;
	/** How it stands before those concerned, announced or not; null for everybody else. */
	inside: ConsultationHead | null;
};
export type ConsultationViewer = { capacities: readonly Capacity[]; at: Date };

/** What everybody may see of a consultation; null where that is nothing. */
export function publicConsultation(record: ConsultationRecord, at: Date): PublicConsultation | null {
	if (!isPublic(consultationForum(record))) return null;
	return { head: publicHeadOf(record), may: mayFor(record, { capacities: ['anyone'], at }) };
}

export const myConsultation = (record: ConsultationRecord, viewer: ConsultationViewer): MyConsultation => ({
	may: mayFor(record, viewer),
	inside: isInsider(viewer.capacities) ? headOf(record) : null
});

/** A consultation as one person may see it, and what they may do; null where it does not exist for them. */
export function consultationFor(record: ConsultationRecord, viewer: ConsultationViewer): ConsultationView | null {
	if (!mayRead(consultationForum(record), viewer.capacities)) return null;
	return { head: headOf(record), may: mayFor(record, viewer) };
}

const headOf = (record: ConsultationRecord): ConsultationHead => ({
	...publicHeadOf(record),
	held: record.consultation.held
});

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

function publicHeadOf(record: ConsultationRecord): PublicHead {
	const { id, ref, title, scope, agency, reached, consultation } = record;
	const { slug, stage, method, textVersion, inputs, answered, minutesFinalAt } = consultation;
	const forum = consultationForum(record);
	return {
		id,
		ref,
		title,
		scope,
		agency,
		reached,
		slug,
		stage,
		method,
		textVersion,
		inputs,
		answered,
		opensAt: instant(consultation.opensAt),
		closesAt: instant(consultation.closesAt),
		announced: record.publishedAt !== null,
		hidden: record.hiddenAt !== null,
		locked: record.lockedAt !== null,
		window: STAGE_WINDOW[stage],
		takesInputs: STAGE_WINDOW[stage] === 'running' && isPublic(forum) && !forum.locked,
		weighsInputs: areWeighed(forum, stage),
		detailsFixed: areDetailsFixed(stage),
		deliberating: stage === 'deliberated',
		minutesFixed: minutesFinalAt !== null,
		minutesSigned: SIGNED_STAGES.includes(stage),
		minutesPublished: isPublished(stage),
		over: isOver(stage),
		cancelled: stage === 'cancelled'
	};
}

function mayFor(record: ConsultationRecord, { capacities, at }: ConsultationViewer): ConsultationMay {
	const { consultation } = record;
	const { stage } = consultation;
	const forum = consultationForum(record);
	const minutesFinal = consultation.minutesFinalAt !== null;
	const scene = { forum, stage, closesAt: consultation.closesAt, minutesFinal, capacities };
	return {
		host: hostRole(capacities) !== null,
		readDesk: maySeeInternal(capacities),
		readCommitments: isPublished(stage) || maySeeInternal(capacities),
		change: offersOf(HOSTED_PARTS, (part) => decideHosting(part, consultation, capacities)),
		contribute: offerOf(decideContribution(scene, 'web', at)),
		enter: offerOf(decideContribution(scene, 'counter', at)),
		admit: mayAdmit(capacities) !== null,
		dispose: offerOf(decideDisposition(scene)),
		draft: offerOf(decideDrafting(consultation, capacities)),
		addAddendum: offerOf(decideAfterSigning(consultation, capacities, SIGNED_STAGES)),
		recordPublication: offerOf(decideAfterSigning(consultation, capacities, PUBLISHED_STAGES)),
		cite: offerOf(decideCitation(stage, capacities)),
		untie: offerOf(decideUntying(stage, capacities)),
		forum: offersOf(ACTS_OF_FORUM, (act) => decideInThread(forum, act, capacities)),
		reply: replyFor(forum, capacities)
	};
}

const offersOf = <Act extends string, Refusal extends string>(
	acts: readonly Act[],
	decide: (act: Act) => Result<unknown, Refusal>
) => Object.fromEntries(acts.map((act) => [act, offerOf(decide(act))])) as Record<Act, Offer<Why<Refusal>>>;

/** A visitor is asked to sign in wherever others may read; to everybody else it is said that nothing is taken any more. */
function replyFor(forum: Forum, capacities: readonly Capacity[]): ConsultationMay['reply'] {
	if (decideInThread(forum, 'reply', capacities).ok) return 'here';
	return forum.published && !capacities.includes('citizen') ? 'sign_in' : 'over';
}
