import type { Capacity } from '../actor/capacity';
import type { PostKind } from '../thread/post';
import { entriesOf, linesOf, type JourneyEntry, type JourneyEvent, type JourneyPost } from './journey';
import { partNotices } from './late-notices';
import { leafOf, type Leaf, type LeafAsked } from './leaf';
import type { ComplaintRecord, PostWords } from './page-record';
import { pinnedIn } from './pins';
import { extentOf, stepsFor, type PostStep, type Step } from './step';
import { passesOn, trailOf, type Station } from './trail';

/** What a history tells without the words of its posts. */
export type Told = {
	/** Every office that had the report. */
	trail: Station[];
	/** What the system told of delays. */
	notices: JourneyEvent[];
	/** How much happened, and when last, as far as its reader may know. */
	happened: { count: number; lastAt: string | null };
};

/** A page of a history as its reader sees it. */
export type Journey = {
	entries: JourneyEntry[];
	leaf: Leaf;
	pinned: Pick<JourneyPost, 'id' | 'kind' | 'by'>[];
	/** The last answer of the office, where it stands on a later page than the first, which is the one that is shown. */
	answer: JourneyPost | null;
};

/** A page of a history whose words have not been read yet. */
export type JourneyPlan = { steps: readonly Step[]; leaf: Leaf; pinned: PostStep[]; answer: PostStep | null };

export function toldIn(record: ComplaintRecord, capacities: readonly Capacity[]): Told {
	const steps = stepsFor(record, capacities);
	const { told, notices } = partNotices(steps);
	return {
		trail: trailOf(
			linesOf(
				told.filter(({ event }) => passesOn(event)),
				capacities
			)
		),
		notices: linesOf(notices, capacities),
		happened: { count: steps.length, lastAt: steps.at(-1)?.event.at.toISOString() ?? null }
	};
}

export function planJourney(record: ComplaintRecord, capacities: readonly Capacity[], asked: LeafAsked): JourneyPlan {
	const { told } = partNotices(stepsFor(record, capacities));
	const { leaf, part } = leafOf(told, asked, isPost);
	const answer = told.findLast(
		(step): step is PostStep => isAnswer(step) && extentOf(step.post, capacities) === 'whole'
	);
	return {
		steps: part,
		leaf,
		pinned: pinnedIn(told, capacities),
		answer: answer && leaf.page === 1 && !part.includes(answer) ? answer : null
	};
}

/** The posts whose words a page shows. */
export const postsOf = ({ steps, pinned, answer }: JourneyPlan): string[] => [
	...new Set(
		[...steps, ...pinned, ...(answer ? [answer] : [])].flatMap((step) => (step.type === 'post' ? step.post.id : []))
	)
];

export function journeyFrom(
	{ steps, leaf, pinned, answer }: JourneyPlan,
	words: ReadonlyMap<string, PostWords>,
	record: ComplaintRecord,
	capacities: readonly Capacity[]
): Journey {
	const shown = (some: readonly Step[]) => entriesOf(some, words, record, capacities);
	const posts = (some: readonly Step[]) => shown(some).filter((entry) => entry.type === 'post');
	return {
		entries: shown(steps),
		leaf,
		pinned: posts(pinned).map(({ id, kind, by }) => ({ id, kind, by })),
		answer: (answer && posts([answer])[0]) ?? null
	};
}

const ANSWERS: readonly PostKind[] = ['official_answer', 'resolution'];

const isAnswer = (step: Step): step is PostStep => step.type === 'post' && ANSWERS.includes(step.post.kind);
const isPost = (step: Step, id: string) => step.type === 'post' && step.post.id === id;
