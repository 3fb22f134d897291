import { dataRequestAction, myDataPage } from '$lib/server/web/data-request';
import { requireUser } from '$lib/server/web/require-user';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const personOf = (event: RequestEvent | Parameters<PageServerLoad>[0]) =>
	({ whose: 'account', userId: requireUser(event).user.id }) as const;

export const load: PageServerLoad = (event) => myDataPage(personOf(event), event.url);

export const actions = { default: dataRequestAction(personOf, '/akun/data') } satisfies Actions;
