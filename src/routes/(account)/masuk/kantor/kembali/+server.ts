import { services } from '$lib/server/services';
import { comeBack } from '$lib/server/web/sso-return';
import { providerHere } from '$lib/server/web/sso';
import { redirect, type RequestHandler } from '@sveltejs/kit';

/** Where the provider sends people back to, by a link that no other browser can use, and this one once. */
export const GET: RequestHandler = async (event) => redirect(303, await comeBack(event, services(), providerHere()));
