import type { Lang } from '$lib/domain/language';
import type { Fault } from '$lib/forms/kit/fault';
import type { Fields } from '$lib/forms/kit/form';
import { everyTextFor } from '$lib/text/every-catalogue';

type Wrong = { line: number; words: string; field: string; fault: Fault };

/** What is wrong with a line, by the name of its column. */
export const inWords =
	(fields: Fields, lang: Lang) =>
	({ line, words, field, fault }: Wrong) => ({
		line,
		words,
		message: everyTextFor(lang).fault[fault](field, fields[field] ?? {})
	});
