import { holds, isStaff, type Actor } from '$lib/domain/actor/actor';
import { readerOf } from '$lib/domain/actor/reader';
import type { Lang } from '$lib/domain/language';
import { strictest } from '$lib/domain/moderation/sanction';
import type { Site } from '$lib/domain/site/identity';
import { takeNews } from '$lib/server/demo';
import { services, type Services } from '$lib/server/services';
import { senderMark } from '$lib/server/web/form/sender';
import { withoutLanguage } from '$lib/text/path';
import type { Viewer } from '$lib/ui/viewer';
import type { Cookies } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

// Pages are whole as the server writes them. What a script makes quicker is a small file of its own beside its page.
export const csr = false;

// No database here: when it is away, the error page still needs this frame around it.
export const load = (({ locals, url, cookies }) => {
	const house = services();
	return { ...publicFrame(house, locals.lang, url), ...myFrame(house, locals, cookies) };
}) satisfies LayoutServerLoad;

/** What stands around every page, for everybody who opens this address. */
const publicFrame = ({ env, demoClock, now }: Services, lang: Lang, { pathname }: URL) => ({
	lang,
	demo: env.demo,
	demoNow: demoClock ? minuteOf(now()) : null,
	site: shownOf(env.site),
	zone: env.zone,
	path: withoutLanguage(pathname)
});

/** What of it stands around a page. */
const shownOf = ({ province, name, shortName, logo, english }: Site) => ({ province, name, shortName, logo, english });

/** As exact as the bar shows it, so that all who read within a minute read the same. */
const minuteOf = (at: Date): string => `${at.toISOString().slice(0, 16)}Z`;

/** What of it is this reader's: their name and ways, what they cannot do for now, and what the demo tells them once. */
const myFrame = ({ env, now }: Services, { actor, user }: App.Locals, cookies: Cookies) => ({
	viewer: viewerOf(actor, user?.waiting ?? 0),
	sanction: user && strictest(user.sanctions, now()),
	reader: readerOf(actor),
	sender: senderMark({ env }, actor),
	demoNews: env.demo ? takeNews(cookies) : null
});

const viewerOf = (actor: Actor, waiting: number): Viewer | null =>
	actor.userId === null
		? null
		: { name: actor.name, signedIn: true, waiting, hasDesk: isStaff(actor), isAdmin: holds(actor, 'admin') };
