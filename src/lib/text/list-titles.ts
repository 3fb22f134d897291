import { GROUP_WORD, STATUS_WORD, type ComplaintFilter } from '$lib/forms/complaint-filter';
import type { ConsultationFilter } from '$lib/forms/consultation-filter';
import type { BookFilter } from '$lib/forms/book-filter';
import { COMPLAINT_STATUSES } from '$lib/domain/complaint/status';
import { STATUS_GROUPS } from '$lib/domain/complaint/status-group';
import type { Lang } from '$lib/domain/language';
import { textFor } from './catalogue';
import { consultationTextFor } from './consultation-catalogue';
import { moderationTextFor } from './moderation-catalogue';

type Named = { value: string; label: string };
type Category = { slug: string; id: string; en: string };
type Facets = {
	agencies: readonly Named[];
	districts: readonly Named[];
	categories: readonly (Category & { subs: readonly Category[] })[];
};

const called = (what: string, narrowed: readonly (string | false | undefined)[]): string =>
	[what, ...narrowed].filter(Boolean).join(' · ');
const labelOf = (options: readonly Named[], value: string) => options.find((one) => one.value === value)?.label;

/** What a list is called by what it is narrowed to, where it is kept apart from its page: in a feed, among what one follows. */
export function reportListTitle(
	filter: ComplaintFilter,
	{ agencies, districts, categories }: Facets,
	lang: Lang
): string {
	const { complaintList: says, law } = textFor(lang);
	const group = STATUS_GROUPS.find((one) => GROUP_WORD[one] === filter.status);
	const status = COMPLAINT_STATUSES.find((one) => STATUS_WORD[one] === filter.status);
	const category = categories.flatMap((top) => [top, ...top.subs]).find(({ slug }) => slug === filter.category);
	return called(says.title, [
		filter.search !== '' && `“${filter.search}”`,
		labelOf(agencies, filter.agency),
		labelOf(districts, filter.district),
		category?.[lang],
		group && says.statusGroup[group],
		status && law.status[status],
		filter.classification !== null && law.classification[filter.classification],
		filter.late && says.late
	]);
}

export function consultationListTitle(filter: ConsultationFilter, agencies: readonly Named[], lang: Lang): string {
	const { topic, consultation } = consultationTextFor(lang);
	return called(topic.list.title, [
		labelOf(agencies, filter.agency),
		filter.stages !== '' && topic.list.stages[filter.stages],
		filter.scope !== null && consultation.scope[filter.scope]
	]);
}

export function bookTitle({ rule, state }: BookFilter, lang: Lang): string {
	const { book } = moderationTextFor(lang);
	return called(book.title, [rule, state !== null && book.state[state]]);
}
