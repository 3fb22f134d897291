import { FOLLOW_DEEDS, LETTERS, type FollowDeed, type Letters } from '$lib/domain/follow/letters';
import { FOLLOW_LISTS, type FollowAsked, type FollowList } from '$lib/domain/follow/subject';
import { LANGS } from '$lib/domain/language';
import { parseReference } from '$lib/domain/thread/reference';
import { accountSays, emailField } from './account/fields';
import { parseComplaintFilter } from './complaint-filter';
import { choice, listed, meaning, number, orElse } from './kit/field';
import { form } from './kit/form';

/** The words by which an address names a whole list. */
export const LIST_WORD = {
	complaint: 'laporan',
	consultation: 'konsultasi',
	moderation: 'moderasi'
} as const satisfies Record<FollowList, string>;

export function parseFollowAsked(query: URLSearchParams): FollowAsked {
	const { agency, district, category, search } = parseComplaintFilter(query);
	const slug = query.get('konsultasi') ?? '';
	return {
		ref: parseReference(query.get('laporan') ?? ''),
		list: FOLLOW_LISTS.find((list) => LIST_WORD[list] === query.get('semua')) ?? null,
		slug: /^[a-z0-9-]{3,80}$/.test(slug) ? slug : null,
		agency,
		district,
		category,
		words: search
	};
}

export const ASK_TO_FOLLOW = form({
	name: 'ask_to_follow',
	fields: { email: emailField },
	labels: ({ account }) => ({ email: account.email }),
	says: accountSays
});

export const LETTERS_WORD = {
	at_once: 'langsung',
	daily: 'harian',
	none: 'tanpa'
} as const satisfies Record<Letters, string>;

const letterOfWord = (word: string | null): Letters | null => LETTERS.find((one) => LETTERS_WORD[one] === word) ?? null;

export const DEED_WORD = {
	keep: 'simpan',
	pause: 'jeda',
	resume: 'lanjutkan',
	stop: 'berhenti'
} as const satisfies Record<FollowDeed, string>;

const deedOfWord = (word: string): FollowDeed => FOLLOW_DEEDS.find((one) => DEED_WORD[one] === word) ?? 'keep';

export const ONE_FOLLOW = form({
	name: 'one_follow',
	fields: {
		ikutan: listed,
		surat: meaning(orElse(choice(Object.values(LETTERS_WORD)), null), letterOfWord),
		tindakan: meaning(orElse(choice(Object.values(DEED_WORD)), DEED_WORD.keep), deedOfWord)
	},
	labels: () => ({ ikutan: '', surat: '', tindakan: '' })
});

const hour = number({ least: 0, most: 23 });

export const WISHES = form({
	name: 'follow_wishes',
	fields: { bahasa: choice(LANGS), dari: hour, sampai: hour, tugas: orElse(choice(['harian', 'langsung']), null) },
	labels: () => ({ bahasa: '', dari: '', sampai: '', tugas: '' })
});

/** Mail programs send a word of their own, which means this one follow. */
export const STOP = form({
	name: 'stop',
	fields: { semua: orElse(choice(['ya']), null) },
	labels: () => ({ semua: '' })
});
