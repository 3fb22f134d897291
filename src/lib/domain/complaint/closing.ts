import type { IsoDate } from '../calendar/iso-date';
import type { Classification } from '../words/classification';

/** What became of a wish, or of a question: said in a word before it is explained. */
export const OUTCOMES_OF = {
	aspiration: ['adopted', 'planned', 'declined'],
	information_request: ['given', 'given_in_part', 'refused']
} as const;
export const CLOSING_OUTCOMES = [...OUTCOMES_OF.aspiration, ...OUTCOMES_OF.information_request] as const;
export type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];

/** What a closing says besides its words: where and on which day it was done, or what was decided. */
export type Closing = { doneWhere?: string; doneOn?: IsoDate; outcome?: ClosingOutcome };
export type ClosingRefusal = 'where_required' | 'when_required' | 'done_in_future' | 'outcome_required';

/** Trouble is dealt with somewhere, on some day; a wish or a question is decided on. */
const isWork = (classification: Classification): classification is Exclude<Classification, keyof typeof OUTCOMES_OF> =>
	!(classification in OUTCOMES_OF);

export const outcomesFor = (classification: Classification): readonly ClosingOutcome[] =>
	isWork(classification) ? [] : OUTCOMES_OF[classification];

/** What of a closing belongs to such a report. */
export const closingFor = (classification: Classification, { doneWhere, doneOn, outcome }: Closing): Closing =>
	isWork(classification)
		? { ...(doneWhere ? { doneWhere } : {}), ...(doneOn ? { doneOn } : {}) }
		: { ...(outcome ? { outcome } : {}) };

/** What a closing leaves unsaid. `today` is the day on which it is said. */
export function lackingIn(
	classification: Classification,
	{ doneWhere = '', doneOn, outcome }: Closing,
	today: IsoDate | undefined
): ClosingRefusal | null {
	if (!isWork(classification))
		return outcomesFor(classification).some((one) => one === outcome) ? null : 'outcome_required';
	if (!doneWhere.trim()) return 'where_required';
	if (!doneOn) return 'when_required';
	return today && doneOn > today ? 'done_in_future' : null;
}
