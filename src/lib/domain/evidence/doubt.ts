import type { IsoDate } from '../calendar/iso-date';

/**
 * What about a picture of completion somebody else has to see. None of them is a verdict: each says what was found, and
 * there may be a good reason for it. In the order in which they are told.
 */
export const DOUBTS = [
	'same_frame',
	'reporters_own',
	'closed_before',
	'other_report',
	'taken_before',
	'made_up',
	'edited',
	'screen'
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Found often in honest pictures: told to who looks for another reason, and no reason by itself. */
const REMARKS: readonly Doubt[] = ['edited', 'screen'];
const isReason = (doubt: Doubt): boolean => !REMARKS.includes(doubt);

/** An earlier picture that is the same photograph. */
export type Earlier = {
	fileId: string;
	/** Of this very report, or of another. */
	here: boolean;
	/** Sent by the reporter, with a closing, or by anybody with anything else. */
	sent: 'reporter' | 'closing' | 'other';
	/** The same cut to the pixel, with a part that is not what it was. */
	altered: boolean;
};

/** What a picture said of itself, as far as it matters here. */
export type Said = { takenOn: IsoDate | null; madeUp: boolean; edited: boolean; screen: boolean };

export type Found = { doubt: Doubt; likeFileId: string | null };

/** What is found about one picture. `filedOn` is the day of the report; clocks of cameras may go wrong by one. */
export function doubtsAbout(earlier: readonly Earlier[], said: Said | null, filedOn: IsoDate): Found[] {
	const alike = earlier.flatMap((one) => {
		const doubt = likenessDoubt(one);
		return doubt ? [{ doubt, likeFileId: one.fileId }] : [];
	});
	const told = said ? saidDoubts(said, filedOn).map((doubt) => ({ doubt, likeFileId: null })) : [];
	return inOrder([...alike, ...told]);
}

function likenessDoubt({ here, sent, altered }: Earlier): Doubt | null {
	if (!here) return 'other_report';
	if (sent === 'reporter') return altered ? 'same_frame' : 'reporters_own';
	// Of work that goes on the same picture may tell twice; a closing that was contested is no proof of the next.
	return sent === 'closing' ? 'closed_before' : null;
}

const DAY = 86_400_000;
const dayBefore = (day: IsoDate) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

function saidDoubts({ takenOn, madeUp, edited, screen }: Said, filedOn: IsoDate): Doubt[] {
	return [
		...(takenOn && takenOn < dayBefore(filedOn) ? (['taken_before'] as const) : []),
		...(madeUp ? (['made_up'] as const) : []),
		...(edited ? (['edited'] as const) : []),
		...(screen ? (['screen'] as const) : [])
	];
}

/** Each doubt once, with the likest picture: the first that was found. */
function inOrder(found: readonly Found[]): Found[] {
	return DOUBTS.flatMap((doubt) => found.find((one) => one.doubt === doubt) ?? []);
}

/**
 * Whether a closing with these pictures waits for another pair of eyes. The reporter's own picture beside a new one is the
 * "before" of a "before and after": then the new one is the proof.
 */
export function needsLook(pictures: readonly (readonly Found[])[]): boolean {
	const reasons = pictures.map((found) => found.map(({ doubt }) => doubt).filter(isReason));
	const isNew = reasons.some((doubts) => doubts.length === 0);
	return reasons.flat().some((doubt) => !isNew || doubt !== 'reporters_own');
}

/** How a look ended: by who looked, by the reporter who said that it is done, or because the case went another way. */
export const LOOK_OUTCOMES = ['accepted', 'not_accepted', 'confirmed', 'overtaken'] as const;
export type LookOutcome = (typeof LOOK_OUTCOMES)[number];

/** The rule of the forum that a decision on a proof is made under. */
export const PROOF_RULE = 'C3';
