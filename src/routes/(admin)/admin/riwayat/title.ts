import type { HistoryKind } from '$lib/domain/administration/history';
import { EVERY_LIMIT } from '$lib/domain/limit/settable';
import { EVERYWHERE, IN_CONSULTATIONS } from '$lib/domain/moderation/hold';
import { textPageAt } from '$lib/domain/site/text-page';
import type { AdminCatalogue } from '$lib/text/admin-catalogue';

type Changed = { kind: HistoryKind; thing: string; title: string };

/** What people call the thing that a change is of; `clocks` is what the ladders are called. */
export function titleOf(
	{ kind, thing, title }: Changed,
	says: AdminCatalogue,
	clocks: Partial<Record<string, string>>
): string {
	switch (kind) {
		case 'ways_in':
			return says.waysIn.ruleTitle;
		case 'ladder':
			return clocks[thing] ?? thing;
		case 'limit': {
			const limit = EVERY_LIMIT.find(({ name }) => name === thing);
			return limit ? `${says.site.limits.what[limit.what]}, ${says.site.limits.whose[limit.owner]}` : thing;
		}
		case 'page': {
			const page = textPageAt(thing);
			return page ? says.site.pages.name[page] : thing;
		}
		case 'hold':
			return thing === EVERYWHERE
				? says.holds.everywhere
				: thing === IN_CONSULTATIONS
					? says.holds.consultations
					: title;
		default:
			return title;
	}
}
