import { inOneLook } from '$lib/server/db/one-look';
import type { Handle } from '@sveltejs/kit';

/** A page that is only looked at rests on one state of the rules, read once for all its parts. */
export const look: Handle = ({ event, resolve }) =>
	event.request.method === 'GET' || event.request.method === 'HEAD' ? inOneLook(() => resolve(event)) : resolve(event);
