import { holds, isStaff } from '$lib/domain/actor/actor';
import { takeNews } from '$lib/server/demo';
import { services } from '$lib/server/services';
import { withoutLanguage } from '$lib/text/path';
import type { Viewer } from '$lib/ui/viewer';
import type { LayoutServerLoad } from './$types';

// No database here: when it is away, the error page still needs this frame around it.
export const load = (({ locals, url, cookies }) => {
	const { env, demoClock, now } = services();
	return {
		lang: locals.lang,
		viewer: viewerOf(locals.actor),
		demo: env.demo,
		demoNow: demoClock ? now().toISOString() : null,
		demoNews: env.demo ? takeNews(cookies) : null,
		provinceName: env.province,
		zone: env.zone,
		path: withoutLanguage(url.pathname)
	};
}) satisfies LayoutServerLoad;

const viewerOf = (actor: App.Locals['actor']): Viewer | null =>
	actor.userId === null
		? null
		: { name: actor.name, signedIn: true, hasDesk: isStaff(actor), isAdmin: holds(actor, 'admin') };
