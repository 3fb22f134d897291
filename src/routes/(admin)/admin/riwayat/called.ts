import type { CalledByWords } from '$lib/domain/administration/history';
import type { Lang } from '$lib/domain/language';
import { EVERY_LIMIT } from '$lib/domain/limit/settable';
import { EVERYWHERE, IN_CONSULTATIONS } from '$lib/domain/moderation/hold';
import { PATH_OF_TEXT, TEXT_PAGES } from '$lib/domain/site/text-page';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { textFor } from '$lib/text/catalogue';

/** Everything in the history that only the words of the site name, and what they call it. */
export function calledByWords(lang: Lang): CalledByWords[] {
	const { waysIn, site, holds } = adminTextFor(lang);
	const { what, whose } = site.limits;
	return [
		{ kind: 'ways_in', thing: 'second-step', title: waysIn.ruleTitle },
		{ kind: 'hold', thing: EVERYWHERE, title: holds.everywhere },
		{ kind: 'hold', thing: IN_CONSULTATIONS, title: holds.consultations },
		...Object.entries(textFor(lang).law.clock).map(([thing, title]) => ({ kind: 'ladder', thing, title }) as const),
		...EVERY_LIMIT.map(
			({ name, ...limit }) =>
				({ kind: 'limit', thing: name, title: `${what[limit.what]}, ${whose[limit.owner]}` }) as const
		),
		...TEXT_PAGES.map((page) => ({ kind: 'page', thing: PATH_OF_TEXT[page], title: site.pages.name[page] }) as const)
	];
}
