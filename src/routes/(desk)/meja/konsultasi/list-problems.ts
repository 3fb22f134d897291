import type { Lang } from '$lib/domain/language';
import { parsePeople, PEOPLE_MOST } from '$lib/forms/consultation/hosting/people-list';
import type { Fields, Form } from '$lib/forms/kit/form';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';

/** What is wrong with each line of a list, in words. */
export function problemsIn<F extends Fields>(list: string, asked: Form<string, F>, lang: Lang) {
	const parsed = parsePeople(list, asked);
	if (parsed.ok || list.trim() === '') return [];
	const words = everyTextFor(lang);
	const labels = asked.labels(words);
	const { listProblem, invitations } = words.hosting;
	return parsed.problems.map(({ line, words: content, field, fault }) => ({
		line,
		words: content,
		message:
			fault === 'quote_open'
				? listProblem.quote_open
				: words.fault[fault](
						field === null ? invitations.list : labels[field],
						field === null ? { most: PEOPLE_MOST } : (asked.fields[field] ?? {})
					)
	}));
}

type Tried = { event: { locals: App.Locals }; input: { daftar: string } };

/** How many lines have to be mended before any is kept. */
export const linesWrong = <F extends Fields>(
	{ hosting }: EveryWord,
	asked: Form<string, F>,
	{ event, input }: Tried
): string => hosting.listProblem.title(problemsIn(input.daftar, asked, event.locals.lang).length);
