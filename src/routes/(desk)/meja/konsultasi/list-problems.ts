import type { Lang } from '$lib/domain/language';
import { wishesTyped, type TypedList } from '$lib/forms/consultation/hosting/people';
import type { Fields, Form } from '$lib/forms/kit/form';
import { inWords } from '$lib/forms/list/line-problem';
import { parsePeople, PEOPLE_MOST } from '$lib/forms/list/people-list';
import { faultOf, type Refusal } from '$lib/text/refusal/refusal';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';

/** What is wrong with each line of a list, in words. */
export function problemsIn<F extends Fields>(typed: TypedList, asked: Form<string, F>, lang: Lang) {
	if (typed.daftar.trim() === '') return [];
	const parsed = parsePeople(typed.daftar, asked, wishesTyped(typed));
	return parsed.ok ? [] : inWords(parsed.problems, asked, { words: everyTextFor(lang), whole });
}

const whole = ({ fault, hosting: { peopleList, invitations } }: EveryWord) => ({
	...peopleList.fault,
	missing: fault.missing(invitations.list),
	too_many: fault.too_many(invitations.list, { most: PEOPLE_MOST })
});

type Tried = { event: { locals: App.Locals }; input: { daftar: string; unsur_semua: string | null; abaikan: boolean } };

/** How many lines have to be mended before any is kept. */
export function linesWrong<F extends Fields>(
	{ hosting }: EveryWord,
	asked: Form<string, F>,
	{ event, input }: Tried
): Refusal {
	const typed = { ...input, unsur_semua: input.unsur_semua ?? '', abaikan: input.abaikan ? 'on' : '' };
	return faultOf(hosting.peopleList.problems(problemsIn(typed, asked, event.locals.lang).length));
}
