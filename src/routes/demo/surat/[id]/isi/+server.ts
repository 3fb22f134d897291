import { findDemoMail } from '$lib/server/queries/demo/mails';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

// `allow-scripts` lets no script run, for default-src forbids them all; without it, accessibility checkers cannot look in.
const SANDBOX = 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A mail as a mail program shows it: with its inline styles, which the policy of our pages forbids, and nothing else. */
const HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': `${SANDBOX}; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'`,
	'x-frame-options': 'SAMEORIGIN'
};

export const GET: RequestHandler = async ({ params }) => {
	const { db, env } = services();
	const mail = env.demo ? await findDemoMail(db, params.id) : null;
	if (!mail) error(404);
	// Its links open beside the frame, not in it.
	return new Response(mail.html.replace('<head>', '<head><base target="_blank">'), { headers: HEADERS });
};
