import { services, type Services } from '$lib/server/services';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { isKnown } from '../etag';
import { offerToCdn, spoilAtCdn } from '../front-door/cdn';
import { finish, inPairs } from '../front-door/finish';
import { holdsUntil } from '../front-door/holds-until';
import type { Door } from '../front-door/door';
import { readable } from './record-request';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Lets the front door keep what it can give to others, and hear of what a form has changed before the form is answered. */
export const keep: Handle = ({ event, resolve }) => {
	const house = services();
	const answer = () => resolve(event);
	if (SAFE.includes(event.request.method)) return keepPage(house, event, answer);
	return house.door ? changeFirst(house, house.door, answer) : answer();
};

type Answer = () => Response | Promise<Response>;

/** A page that is the same for everybody, and whose load has said what it is made of; and what programs ask for by the hour. */
async function keepPage(house: Services, event: RequestEvent, answer: Answer): Promise<Response> {
	const flight = house.door?.flightOf(event.platform?.req);
	const response = await answer();
	const tags = event.locals.madeOf;
	if (!tags || event.isDataRequest || !isForEverybody(response) || !(flight || isAskedAgain(response))) {
		flight?.land(null);
		return response;
	}
	offerToCdn(house, response.headers, tags);
	const { page, first } = await finish(response, readable(event.url.pathname));
	if (flight) {
		const until = await holdsUntil(house, flight.at).catch(() => null);
		house.door?.land(flight, page, { tags, until });
	}
	const has = isKnown(event.request.headers.get('if-none-match'), page.etag);
	return has ? new Response(null, { status: 304, headers: inPairs(page.unchanged) }) : first;
}

/** Feeds and calendars have one mark, whether they are kept here or not, and whatever cookies come along. */
const isAskedAgain = ({ headers }: Response): boolean =>
	/^(application\/(atom\+xml|feed\+json)|text\/calendar)/.test(headers.get('content-type') ?? '');

/** The next page that anybody is given here, after this answer, shows what it changed. */
async function changeFirst(house: Services, door: Door, answer: Answer): Promise<Response> {
	const heard = door.gather();
	try {
		const response = await answer();
		await door.listener.caughtUp();
		spoilAtCdn(house, response.headers, heard.tags);
		return response;
	} finally {
		heard.end();
	}
}

/** As `harden` says it of what nothing of a person has shaped. */
const isForEverybody = ({ status, headers }: Response): boolean =>
	status === 200 && headers.get('cache-control') === 'private, no-cache' && !headers.has('set-cookie');
