import type { RequestEvent } from '@sveltejs/kit';
import { describeDevice } from '../auth/device';
import { placeOf } from '../auth/network';
import type { Env } from '../env';
import { readDeviceMark } from './known-device-cookie';

/** From where somebody signs in, or asks for a way to. */
export const arrivalOf = (
	{
		cookies,
		locals,
		request,
		getClientAddress
	}: Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'getClientAddress'>,
	env: Pick<Env, 'secure'>
) => ({
	address: getClientAddress(),
	place: placeOf(getClientAddress()),
	device: describeDevice(request.headers.get('user-agent')),
	deviceMark: readDeviceMark(cookies, env),
	proved: locals.proved === true
});
