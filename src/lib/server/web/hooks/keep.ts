import { services, type Services } from '$lib/server/services';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { offerToCdn, spoilAtCdn } from '../front-door/cdn';
import { finish } from '../front-door/finish';
import { holdsUntil } from '../front-door/holds-until';
import type { Door } from '../front-door/door';
import { readable } from './record-request';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Lets the front door keep what it can give to others, and hear of what a form has changed before the form is answered. */
export const keep: Handle = ({ event, resolve }) => {
	const house = services();
	if (!house.door) return resolve(event);
	const answered = SAFE.includes(event.request.method) ? keepPage : changeFirst;
	return answered(house, house.door, event, () => resolve(event));
};

type Answered = (house: Services, door: Door, event: RequestEvent, answer: Answer) => Promise<Response>;
type Answer = () => Response | Promise<Response>;

/** A page that is the same for everybody, and whose load has said what it is made of. */
const keepPage: Answered = async (house, door, event, answer) => {
	const flight = door.flightOf(event.platform?.req);
	const response = await answer();
	const tags = event.locals.madeOf;
	if (!flight || !tags || event.isDataRequest || !isForEverybody(response)) {
		flight?.land(null);
		return response;
	}
	offerToCdn(house, response.headers, tags);
	const { page, first } = await finish(response, readable(event.url.pathname));
	const until = await holdsUntil(house, flight.at).catch(() => null);
	door.land(flight, page, { tags, until });
	return first;
};

/** The next page that anybody is given here, after this answer, shows what it changed. */
const changeFirst: Answered = async (house, door, _event, answer) => {
	const heard = door.gather();
	try {
		const response = await answer();
		await door.listener.caughtUp();
		spoilAtCdn(house, response.headers, heard.tags);
		return response;
	} finally {
		heard.end();
	}
};

/** As `harden` says it of what nothing of a person has shaped. */
const isForEverybody = ({ status, headers }: Response): boolean =>
	status === 200 && headers.get('cache-control') === 'private, no-cache' && !headers.has('set-cookie');
