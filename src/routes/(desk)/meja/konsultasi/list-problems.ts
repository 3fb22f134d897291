import type { Lang } from '$lib/domain/language';
import { wishesTyped, type TypedList } from '$lib/forms/consultation/hosting/people';
import { isOfTables, parsePeople, PEOPLE_MOST, type ListProblem } from '$lib/forms/list/people-list';
import type { Fields, Form, NameOf } from '$lib/forms/kit/form';
import { faultOf, type Refusal } from '$lib/text/refusal/refusal';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';

/** What is wrong with each line of a list, in words. */
export function problemsIn<F extends Fields>(typed: TypedList, asked: Form<string, F>, lang: Lang) {
	if (typed.daftar.trim() === '') return [];
	const parsed = parsePeople(typed.daftar, asked, wishesTyped(typed));
	const words = everyTextFor(lang);
	return parsed.ok
		? []
		: parsed.problems.map((problem) => ({
				line: problem.line,
				words: problem.words,
				message: messageOf(problem, asked, words)
			}));
}

function messageOf<F extends Fields>(
	{ field, fault }: ListProblem<NameOf<F>>,
	asked: Form<string, F>,
	words: EveryWord
): string {
	const { peopleList, invitations } = words.hosting;
	if (isOfTables(fault)) return peopleList.fault[fault];
	return field === null
		? words.fault[fault](invitations.list, { most: PEOPLE_MOST })
		: words.fault[fault](asked.labels(words)[field], asked.fields[field] ?? {});
}

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
