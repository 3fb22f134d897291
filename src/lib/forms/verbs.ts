import { COMPLAINT_ACTS } from '$lib/domain/complaint/acts';
import { pagesOf, verbsOf, type ActLaw, type WithPage } from '$lib/domain/thread/act-law';
import { FLAG } from '$lib/domain/thread/acts';

/** Whatever has a page of its own, and what the page is for. */
const PAGES = { ...COMPLAINT_ACTS, flag: { ...FLAG, by: ['anyone'], words: null, told: [] } } as const;

/** Acts that a person does by a form of its own: silence (`lapse`) is nobody's button. */
export type PersonalAct = WithPage<typeof PAGES>;

export const PERSONAL_ACTS = pagesOf(PAGES);

/** The row of an act with a page. */
export const pageOf = (act: PersonalAct): ActLaw => PAGES[act];

/** The Indonesian word of each act in a URL: `/pengaduan/7Q4M-2K9X/teruskan`. */
export const VERB_OF = verbsOf(PAGES);

export const actOfVerb = (verb: string): PersonalAct | null =>
	PERSONAL_ACTS.find((act) => PAGES[act].verb === verb) ?? null;
