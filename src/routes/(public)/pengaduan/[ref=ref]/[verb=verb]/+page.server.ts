import { loadActPage } from '$lib/server/web/act-page';
import { postAct } from '$lib/server/web/post-act';
import { services } from '$lib/server/services';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => loadActPage(services(), event)) satisfies PageServerLoad;

export const actions = { default: (event) => postAct(services(), event) } satisfies Actions;
