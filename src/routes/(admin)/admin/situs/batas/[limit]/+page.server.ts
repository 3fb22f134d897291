import { findLimit, quotaOf } from '$lib/domain/limit/settable';
import { askingOf, typedFacts } from '$lib/forms/administration/asking';
import { LIMIT } from '$lib/forms/administration/site';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { changeLimit, factsOfLimit } from '$lib/server/usecases/administration/change-limit';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
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
	default: formAction(LIMIT, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), name: limitIn(event).name }),
		run: ({ house, opened: { doer, name }, input, formKey }) =>
			changeLimit(house, askingOf(input, doer, formKey), { name, most: input.paling }),
		refused: ({ refusals }) => refusals.province,
		at: { limit_unbounded: 'paling' },
		next: (given, outcome) =>
			seenOr(LIMIT, given, outcome, ({ subjectId }) => `/admin/situs/batas/${subjectId}?sudah=terbit`)
	})
} satisfies Actions;
