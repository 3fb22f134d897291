import { parseMonth, monthOf } from '$lib/domain/desk/month';
import { allow } from '$lib/domain/result';
import { button } from '$lib/forms/kit/form';
import { readDueMonth } from '$lib/server/queries/desk/calendar';
import { feedAddress, hasFeed } from '$lib/server/queries/desk/feed';
import { services } from '$lib/server/services';
import { dropFeed, makeFeed } from '$lib/server/usecases/desk/feed';
import { formAction } from '$lib/server/web/form-action';
import { path } from '$lib/text/path';
import { askedAgain, openList } from '../open-desk.server';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { seat, list, filter: asked, view, scope, here, doer } = await openList(event);
	const { db } = services();
	const { searchParams } = event.url;
	const month = parseMonth(searchParams.get('bulan') ?? '') ?? monthOf(scope.today);
	const filter = { ...asked, due: null };
	return {
		seat,
		list,
		view,
		month,
		today: scope.today,
		here: { ...here, filter },
		...(await readDueMonth(db, scope, { list, filter, month })),
		hasFeed: await hasFeed(db, doer.userId, seat),
		stopped: searchParams.get('sudah') === 'mati'
	};
}) satisfies PageServerLoad;

export const actions = {
	alamat: formAction(button('make_feed'), {
		open: openList,
		run: async ({ house, opened: { doer, seat } }) =>
			allow({ secret: await makeFeed(house, { userId: doer.userId, seat }) }),
		next: ({ house, event, opened: { list, filter } }, { secret }) => {
			const place = feedAddress(house, secret, { list, filter });
			return { show: { address: `${house.env.origin}${path(event.locals.lang, place)}` } };
		}
	}),
	matikan: formAction(button('drop_feed'), {
		open: openList,
		run: async ({ house, opened: { doer, seat } }) => {
			await dropFeed(house, { userId: doer.userId, seat });
			return allow({});
		},
		next: ({ event }) => `/meja/kalender?${askedAgain(event.url, 'mati')}`
	})
} satisfies Actions;
