import type { JourneyEvent } from '$lib/domain/complaint/journey';
import type { Lang } from '$lib/domain/language';
import type { Catalogue } from './catalogue';
import { formatDay } from './format';
import { groundWords } from './ground-words';
import { masked } from './redaction-catalogue';

/** What a line of the history says besides its name and reason. */
export function particularsIn(entry: JourneyEvent, lang: Lang, { law, complaintPage: says, act }: Catalogue): string[] {
	const dayOrNone = (day: string | null) => (day ? formatDay(lang, day) : says.noDay);
	return [
		entry.linkedTo && says.linkedCase.linkedTo(entry.linkedTo),
		entry.carried && says.linkedCase.carried(entry.carried.from),
		entry.toAgency && says.toAgency(entry.toAgency),
		entry.responsible && says.responsible(entry.responsible),
		entry.action === 'reclassify' && entry.classification && law.classification[entry.classification],
		entry.archiveReason && law.archiveReason[entry.archiveReason],
		groundWords({ rule: entry.rule, reason: entry.flagReason }, law),
		entry.redacted.length > 0 && masked(entry.redacted, lang),
		entry.answeredBy && act.answerWays[entry.answeredBy],
		entry.rating && says.rated(entry.rating),
		entry.sp4nNumber && says.sp4n(entry.sp4nNumber),
		...entry.moved.map(({ clock, from, to }) => says.moved(law.clock[clock], dayOrNone(from), dayOrNone(to)))
	].filter((part): part is string => !!part);
}
