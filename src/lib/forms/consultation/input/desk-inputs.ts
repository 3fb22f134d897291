const LIST_WORD = { unanswered: 'belum', held: 'menunggu', all: 'semua' } as const;
export const DESK_INPUT_LISTS = ['unanswered', 'held', 'all'] as const;
export type DeskInputList = (typeof DESK_INPUT_LISTS)[number];

/** What an address asks of the facilitator's list of inputs. */
export type DeskInputs = { list: DeskInputList; number: number | null; older: number | null; newer: number | null };

const NUMBER = /^[1-9]\d{0,6}$/;
const numberIn = (text: string | null): number | null => (text && NUMBER.test(text) ? Number(text) : null);

export function parseDeskInputs(query: URLSearchParams): DeskInputs {
	const older = numberIn(query.get('setelah'));
	return {
		list: DESK_INPUT_LISTS.find((list) => LIST_WORD[list] === query.get('daftar')) ?? 'unanswered',
		number: numberIn(query.get('nomor')),
		older,
		newer: older === null ? numberIn(query.get('sebelum')) : null
	};
}

export function deskInputsQuery(list: DeskInputList, place: { setelah?: number; sebelum?: number } = {}): string {
	const query = new URLSearchParams({ daftar: LIST_WORD[list] });
	for (const [name, number] of Object.entries(place)) query.set(name, `${number}`);
	return `?${query}`;
}
