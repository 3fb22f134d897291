import { services } from '$lib/server/services';
import type { RequestEvent } from '@sveltejs/kit';
import { spend } from '../../auth/limits';
import { ownersOf } from '../owners';

const ask = (event: RequestEvent, what: 'draft' | 'upload') => {
	const house = services();
	return spend(house, what, ownersOf(event, house.env));
};

export const mayBegin = (event: RequestEvent) => ask(event, 'draft');
export const mayUpload = (event: RequestEvent) => ask(event, 'upload');
