import type { Lang } from '$lib/domain/language';
import { dayOf } from '$lib/domain/calendar/zone';
import { formatDay } from '$lib/text/format';
import type { QueueCatalogue } from '$lib/text/queue-catalogue';
import type { Tone } from '$lib/ui/tone';

const DAY_MS = 86_400_000;

/** How pressing something is, in words and in its tone. The due instant is the first at which it is late. */
export function dueWords(
	dueAt: Date,
	now: Date,
	{ says, lang, zone }: { says: QueueCatalogue; lang: Lang; zone: string }
): { tone: Tone; words: string } {
	const left = dueAt.getTime() - now.getTime();
	// What stands still has no day.
	if (left > 3650 * DAY_MS) return { tone: 'neutral', words: says.noDue };
	const day = formatDay(lang, dayOf(new Date(dueAt.getTime() - 1), zone), 'short');
	if (left <= 0) return { tone: 'late', words: says.overdue(day) };
	return { tone: left <= DAY_MS ? 'soon' : 'neutral', words: says.due(day) };
}
