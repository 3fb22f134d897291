import { dayOf } from '$lib/domain/calendar/zone';
import { shelve } from '$lib/domain/moderation/rule-shelf';
import { listForumRules } from '$lib/server/db/forum-rules';
import { services } from '$lib/server/services';
import { redirect } from '@sveltejs/kit';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const asked = (event.url.searchParams.get('kode') ?? '').trim().toUpperCase();
	if (/^[A-Z]\d{1,2}$/.test(asked)) redirect(303, `/admin/aturan/${asked}`);
	const { db, now, env } = services();
	return { ...shelve(await listForumRules(db), dayOf(now(), env.zone)), wrong: asked };
};
