import type { Lang } from '$lib/domain/language';
import { consultationTextFor, type ConsultationCatalogue } from './consultation-catalogue';
import { followTextFor, type FollowWords } from './follow-subject';
import { mail as en } from './en/mail/mail';
import { mail as id } from './id/mail/mail';

export type LetterCatalogue = ConsultationCatalogue & { mail: typeof id; follow: FollowWords };

const MAILS: Record<Lang, typeof id> = { id, en };

/** The words of pages and those of mails. The latter stand apart because no browser ever needs them. */
export const letterTextFor = (lang: Lang): LetterCatalogue => ({
	...consultationTextFor(lang),
	mail: MAILS[lang],
	follow: followTextFor(lang)
});
