import { listDemoMails, listMailRecipients, parseMailFilter } from '$lib/server/queries/demo/mails';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
	const { db, env } = services();
	if (!env.demo) error(404);
	const filter = parseMailFilter(url.searchParams);
	const [list, recipients] = await Promise.all([listDemoMails(db, filter), listMailRecipients(db)]);
	return { ...list, recipients, recipient: filter.recipient ?? '', sends: env.smtpUrl !== null };
}) satisfies PageServerLoad;
