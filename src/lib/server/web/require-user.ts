import { path } from '$lib/text/path';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Session, User } from 'lucia';

/** Who is signed in; anybody else is sent to sign in first and comes back here after. Asked by loads and by actions. */
export function requireUser({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): { user: User; session: Session } {
	const { user, session, lang } = locals;
	if (user && session) return { user, session };
	const back = new URLSearchParams({ pesan: 'masuk-dulu', ke: url.pathname });
	redirect(303, path(lang, `/masuk?${back}`));
}
