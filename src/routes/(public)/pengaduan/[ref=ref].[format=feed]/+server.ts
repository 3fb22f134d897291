import { numberIn } from '$lib/forms/consultation/input/filter';
import { parseReference } from '$lib/domain/thread/reference';
import { publicComplaintPage } from '$lib/server/queries/complaint/public-page';
import { feedAt } from '$lib/server/web/feeds/feed-at';
import { hiddenSince } from '$lib/server/queries/feed/gone';
import { hiddenPosts, reportFeed } from '$lib/server/web/feeds/report';
import { madeOfThreads } from '$lib/server/web/made-of';

export const GET = feedAt(async (house, event) => {
	const ref = parseReference(event.params['ref'] ?? '');
	const found = ref && (await publicComplaintPage(house, ref, 'all'));
	if (!found) return null;
	madeOfThreads(event, found.kin);
	const asked = event.url.searchParams.get('arsip');
	const hidden = await hiddenSince(house.db, hiddenPosts(found.journey.entries));
	const archive = asked === null ? null : (numberIn(asked) ?? Infinity);
	return reportFeed(found, event.locals.lang, { archive, hidden });
});
