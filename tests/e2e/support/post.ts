import type { APIRequestContext, APIResponse } from 'playwright/test';
import { setting } from './test';

type Fields = Record<string, string>;

/** Sends a form as a browser without script does, and does not follow where the answer leads. */
export function post(request: APIRequestContext, path: string, form: Fields | FormData): Promise<APIResponse> {
	const body = form instanceof FormData ? { multipart: form } : { form };
	return request.post(path, { ...body, headers: browserHeaders(path), maxRedirects: 0 });
}

/** What a browser says of itself; the site refuses forms from elsewhere by their origin. */
export const browserHeaders = (address = '') => ({
	accept: 'text/html',
	origin: new URL(address, setting('FKP_E2E_URL')).origin
});
