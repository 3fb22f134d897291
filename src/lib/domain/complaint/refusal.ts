/** What keeps a report from being taken up: it stands in the book like moderation, with reasons of its own. */
export const REFUSALS = ['archive', 'refer'] as const;
type Refusal = (typeof REFUSALS)[number];

export const isRefusal = (act: string): act is Refusal => REFUSALS.some((refusal) => refusal === act);

type Moved = { from: string | null; to: string | null };

/** A report is not taken up, or not any more; by silence, too. */
export const isRefused = ({ from, to }: Moved): boolean =>
	from !== to && (to === 'archived' || to === 'not_our_authority');

/** What answers an appeal against that, whichever way. */
export const answersAppeal = ({ from, to }: Moved): boolean => from === 'appealed' && to !== 'appealed';
