import { OWN_STATES, type OwnState } from '$lib/domain/complaint/own-state';

const WORD_OF = { waiting: 'menunggu', open: 'berjalan', ended: 'selesai' } as const satisfies Record<OwnState, string>;

export const parseOwnState = (word: string | null): OwnState | null =>
	OWN_STATES.find((state) => WORD_OF[state] === word) ?? null;

/** The address of one's own reports in a state, from some report on. */
export function ownReportsQuery(state: OwnState | null, after: string | null): string {
	const query = new URLSearchParams();
	if (state) query.set('status', WORD_OF[state]);
	if (after) query.set('laporan', after);
	return query.size > 0 ? `?${query}` : '';
}
