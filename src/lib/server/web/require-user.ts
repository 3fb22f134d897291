import { path } from '$lib/text/path';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Session, User } from 'lucia';
import { passOn } from './form/give-back';

type Asked = Pick<RequestEvent, 'locals' | 'url'> & Partial<Pick<RequestEvent, 'request'>>;

/**
 * Who is signed in. Anybody else is sent to sign in first and comes back here after, with the query of the address;
 * somebody who sends a form is not sent away from what they wrote (401).
 */
export function requireUser({ locals, url, request }: Asked): { user: User; session: Session } {
	passOn({ locals });
	const { user, session, lang } = locals;
	if (user && session) return { user, session };
	if (request?.method === 'POST') error(401);
	const back = new URLSearchParams({ pesan: 'masuk-dulu', ke: url.pathname + url.search });
	redirect(303, path(lang, `/masuk?${back}`));
}
