import type { Said } from '$lib/domain/complaint/journey';
import type { Lang } from '$lib/domain/language';
import type { LetterCatalogue } from './letter-catalogue';
import type { complaintPage } from './id/complaint/page';
import type { act } from './id/act/act';
import { formatDay } from './format';

type Words = Pick<LetterCatalogue, never> & { complaintPage: typeof complaintPage; act: typeof act };

/** What a closing or a promise says besides its words, as name and value. */
export function saidInPost(said: Said | null, lang: Lang, { complaintPage, act: says }: Words): [string, string][] {
	if (!said) return [];
	const { said: names } = complaintPage;
	const lines: [string, string | undefined][] = [
		[names.outcome, said.outcome && says.outcomes[said.outcome]],
		[names.where, said.doneWhere],
		[names.on, said.doneOn && formatDay(lang, said.doneOn)],
		[names.why, said.why],
		[names.promised, said.promisedOn && formatDay(lang, said.promisedOn)],
		[
			names.letter,
			said.letterNumber && said.letterDated && names.letterOf(said.letterNumber, formatDay(lang, said.letterDated))
		]
	];
	return lines.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
