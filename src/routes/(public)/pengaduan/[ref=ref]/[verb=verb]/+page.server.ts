import { loadActPage } from '$lib/server/web/act-page';
import { actAction } from '$lib/server/web/act-action';
import { answerDraftAction } from '$lib/server/web/answer-draft-action';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => loadActPage(event)) satisfies PageServerLoad;

/** An answer is sent, or kept until it is. */
export const actions = {
	default: (event) => (event.url.searchParams.has('konsep') ? answerDraftAction(event) : actAction(event))
} satisfies Actions;
