import { dataRequestAction, myDataPage } from '$lib/server/web/data-request';
import { requireOpened } from '$lib/server/web/require-opened';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { threadId, ref } = await requireOpened(event);
	return { ref, ...(await myDataPage({ whose: 'guest', threadId }, event.url)) };
};

const personOf = async (event: RequestEvent) =>
	({ whose: 'guest', threadId: (await requireOpened(event)).threadId }) as const;

export const actions = { default: dataRequestAction(personOf, '/lacak/data', 'anyone') } satisfies Actions;
