import { findLimit, quotaOf } from '$lib/domain/limit/settable';
import { typedFacts } from '$lib/forms/administration/asking';
import { LIMIT } from '$lib/forms/administration/site';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { changeLimit, factsOfLimit } from '$lib/server/usecases/administration/change-limit';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const limitIn = ({ params }: Pick<RequestEvent, 'params'>) => findLimit(params.limit) ?? error(404);

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, env } = services();
	const limit = limitIn(event);
	const subject = { subject: 'limit', subjectId: limit.name } as const;
	const [changes, before] = await Promise.all([
		listChanges(db, subject.subject, limit.name),
		factsBefore(db, { ...subject, id: event.url.searchParams.get('dari') })
	]);
	const most = quotaOf(env.site.limits, limit.what, limit.owner)?.[0] ?? limit.usual;
	return {
		limit,
		begin: typedFacts(LIMIT.fields, before ?? factsOfLimit(most)),
		goesBack: before !== null,
		changes,
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(LIMIT, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), name: limitIn(event).name }),
		change: (asking, { house, opened: { name }, input }) => changeLimit(house, asking, { name, most: input.paling }),
		at: { limit_unbounded: 'paling' },
		to: ({ subjectId }) => `/admin/situs/batas/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
