import { hasOneOf, type Capacity } from '../actor/capacity';
import { isForEverybody, type PostKind } from './post';

/** How a report may be kept from others. */
export const VISIBILITY_MODES = ['open', 'anonymous', 'confidential', 'both'] as const;
export type VisibilityMode = (typeof VISIBILITY_MODES)[number];

/** What decides who may read a thread. */
export type Readable = { confidential: boolean; published: boolean; hidden: boolean };

const HANDLERS = ['officer', 'agency_head'] as const satisfies Capacity[];
const WITH_THE_CASE = [...HANDLERS, 'clerk', 'facilitator'] as const satisfies Capacity[];
const OVERSEERS = ['moderator', 'inspector', 'secretary'] as const satisfies Capacity[];

/** Those to whom a confidential, unverified or hidden thread is shown: who filed it, handles it, or oversees the forum. */
const INSIDERS: readonly Capacity[] = ['reporter', 'onlooker', ...WITH_THE_CASE, ...OVERSEERS];

/**
 * Whether the thread exists for this person. For everybody else absent and forbidden look the same, in every channel:
 * pages, lists, files, feeds and mails.
 */
export const mayRead = (thread: Readable, capacities: readonly Capacity[]): boolean =>
	isInsider(capacities) || isPublic(thread);

/** Whether the person sees more of a thread than everybody does. */
export const isInsider = (capacities: readonly Capacity[]): boolean => hasOneOf(capacities, INSIDERS);

export const isPublic = ({ confidential, published, hidden }: Readable): boolean =>
	published && !hidden && !confidential;

/** Whether the person looks after the forum, whoever handles the case. */
export const oversees = (capacities: readonly Capacity[]): boolean => hasOneOf(capacities, OVERSEERS);

/** Internal notes and internal events are for those who handle or oversee the case, never for its reporter. */
export const maySeeInternal = (capacities: readonly Capacity[]): boolean =>
	hasOneOf(capacities, [...WITH_THE_CASE, ...OVERSEERS]);

/** What may hint at who reported is for those who oversee the forum, and not for whoever handles the case besides. */
const maySeeOversight = (capacities: readonly Capacity[]): boolean =>
	hasOneOf(capacities, OVERSEERS) && !hasOneOf(capacities, [...HANDLERS, 'onlooker']);

/** Whether something in the history that is not public reaches this person. */
export const maySeeInside = ({ inside }: { inside?: true | 'oversight' }, capacities: readonly Capacity[]): boolean =>
	inside === 'oversight' ? maySeeOversight(capacities) : maySeeInternal(capacities);

/** Who decides about words that wait, besides their author the only ones to know of them. */
export const looksAtHeld = (capacities: readonly Capacity[]): boolean =>
	hasOneOf(capacities, ['moderator', 'facilitator']);

/** What of a post reaches this person: all of it, a note that it was hidden, or nothing. */
export function postShown(
	post: { kind: PostKind; hidden: boolean; held: boolean },
	capacities: readonly Capacity[]
): 'whole' | 'tombstone' | 'absent' {
	if (!isForEverybody(post.kind) && !maySeeInternal(capacities)) return 'absent';
	// A facilitator reads what a guest wrote before letting it in.
	if (post.hidden && !looksAtHeld(capacities)) return post.held ? 'absent' : 'tombstone';
	return 'whole';
}

/** How the reporter is called before this person. */
export type ReporterLabel = 'you' | 'named' | PublicLabel;
export type PublicLabel = 'anonymous' | 'resident';

/**
 * Anonymous means: name hidden from the public and from the agency complained about, and from everyone else who does
 * not open the sealed identity on record. Otherwise only the agency in charge reads the name; the public reads where
 * the reporter lives.
 */
export function reporterLabel(anonymous: boolean, capacities: readonly Capacity[]): ReporterLabel {
	if (capacities.includes('reporter')) return 'you';
	return !anonymous && hasOneOf(capacities, HANDLERS) ? 'named' : publicLabel(anonymous);
}

export const publicLabel = (anonymous: boolean): PublicLabel => (anonymous ? 'anonymous' : 'resident');

/** How the author of any other post is called: staff by office, never by person; citizens by the name they chose. */
export const actsByOffice = (role: Capacity): boolean =>
	!(['anyone', 'citizen', 'participant', 'reporter', 'onlooker'] as readonly Capacity[]).includes(role);
