import { findDemoMail } from '$lib/server/queries/demo/mails';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params }) => {
	const { db, env } = services();
	const mail = env.demo ? await findDemoMail(db, params.id) : null;
	if (!mail) error(404);
	const { html: _ownRoute, ...shown } = mail;
	return { mail: shown, origin: env.origin };
}) satisfies PageServerLoad;
