import { error, type RequestEvent } from '@sveltejs/kit';
import type { TooMany } from '../auth/limits';
import type { Services } from '../services';
import { limitTold } from './form/limit-told';

/** Says on a page of its own why a button without one did nothing, until when, and what can be done. */
export function refuseAtLimit(house: Pick<Services, 'now' | 'env'>, event: RequestEvent, { reached }: TooMany): never {
	const told = limitTold(house, event, reached, false);
	error(429, { message: told.what, told });
}
