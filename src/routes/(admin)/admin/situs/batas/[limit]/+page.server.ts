import { findLimit, quotaOf } from '$lib/domain/limit/settable';
import type { Site } from '$lib/domain/site/identity';
import { typedFacts } from '$lib/forms/administration/asking';
import { LIMIT } from '$lib/forms/administration/site';
import { stateOf } from '$lib/server/db/province-changes';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { refreshSite } from '$lib/server/db/site';
import { services } from '$lib/server/services';
import { changeLimit, factsOfLimit } from '$lib/server/usecases/administration/change-limit';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const limitIn = ({ params }: Pick<RequestEvent, 'params'>) => findLimit(params.limit) ?? error(404);

const mostOf = ({ limits }: Site, { what, owner, usual }: ReturnType<typeof limitIn>): number =>
	quotaOf(limits, what, owner)?.[0] ?? usual;

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, env } = services();
	const limit = limitIn(event);
	const subject = { subject: 'limit', subjectId: limit.name } as const;
	const [changes, before] = await Promise.all([
		listChanges(db, subject.subject, limit.name),
		factsBefore(db, { ...subject, id: event.url.searchParams.get('dari') })
	]);
	return {
		limit,
		begin: typedFacts(LIMIT.fields, before ?? factsOfLimit(mostOf(env.site, limit))),
		goesBack: before !== null,
		changes,
		state: stateOf(changes[0]),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(LIMIT, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), limit: limitIn(event) }),
		change: (asking, { house, opened: { limit }, input }) =>
			changeLimit(house, asking, { name: limit.name, most: input.paling }),
		standing: async ({ house: { db, env }, opened: { limit } }) => {
			await refreshSite({ db, env });
			return { subject: 'limit', subjectId: limit.name, facts: factsOfLimit(mostOf(env.site, limit)) };
		},
		at: { limit_unbounded: 'paling' },
		to: ({ subjectId }) => `/admin/situs/batas/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
