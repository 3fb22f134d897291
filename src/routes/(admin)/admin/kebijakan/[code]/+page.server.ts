import { dayOf } from '$lib/domain/calendar/zone';
import { listAgenciesOn, listPolicyVersions } from '$lib/server/queries/admin/policy';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import { postVersion, postWithdrawal } from './post-version.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const [policies, agencies] = await Promise.all([listPolicyVersions(db, today), listAgenciesOn(db, today)]);
	const policy = policies.find(({ code }) => code === event.params.code);
	if (!policy) error(404);
	return { policy, agencies, today, done: event.url.searchParams.get('sudah') };
};

export const actions: Actions = { terbit: postVersion, tarik: postWithdrawal };
