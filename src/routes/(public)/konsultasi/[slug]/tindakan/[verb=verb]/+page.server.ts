import { loadActPage } from '$lib/server/web/act-page';
import { actAction } from '$lib/server/web/act-action';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => loadActPage(event)) satisfies PageServerLoad;

export const actions = { default: actAction } satisfies Actions;
