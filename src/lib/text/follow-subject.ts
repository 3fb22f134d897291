import type { FollowSubject } from '$lib/domain/follow/subject';
import type { Lang } from '$lib/domain/language';
import { follow as en } from './en/follow/follow';
import { follow as id } from './id/follow/follow';

export type FollowWords = typeof id;

const WORDS: Record<Lang, FollowWords> = { id, en };

export const followTextFor = (lang: Lang): FollowWords => WORDS[lang];

/** What is followed, in the middle of a sentence. */
export function subjectOf(subject: FollowSubject, lang: Lang, { subject: says }: FollowWords): string {
	if (subject.kind === 'complaint') return says.complaint(subject.ref);
	if (subject.kind === 'consultation') return says.consultation(subject.title);
	if (subject.kind === 'list') return says.list[subject.list];
	const { agency, district, category, words } = subject;
	return [
		words !== '' && says.words(words),
		category && says.category(category[lang]),
		agency && says.agency(agency.name),
		district && says.district(district.name)
	]
		.filter(Boolean)
		.join(says.and);
}
