import type { CaseTags } from '$lib/domain/desk/tag';
import type { CaseTeam } from '$lib/domain/desk/team';
import { parseDeskQuery, type DeskPanel } from '$lib/forms/desk-query';
import { actOfVerb, VERB_OF } from '$lib/forms/verbs';
import { path } from '$lib/text/path';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { ComplaintThread } from '../db/threads';
import { findCase, type Case } from '../queries/act/case-for-act';
import { tagsOf } from '../queries/team/case-tags';
import { teamOf } from '../queries/team/case-team';
import { findDeskPage, type DeskPage } from '../queries/complaint/desk-page';
import { services } from '../services';
import { actActionAt, whereNext } from './act-action';
import { loadActPage } from './act-page';

/** A report beside the list of a desk. */
export type DeskCase = DeskPage & {
	/** The form of the act that the address names, else of the one that is expected. */
	form: Awaited<ReturnType<typeof loadActPage>> | null;
	/** Who of its agency has it; null for whoever is not of them. */
	team: CaseTeam | null;
	/** The words of the reader's desk on it; null where there is none. */
	tags: CaseTags | null;
};

/** The report that an address names; null where it does not exist for this person. Who stands before it, and its history, are read once. */
export async function findDeskCase(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	{ ref, verb }: DeskPanel
): Promise<DeskCase | null> {
	const house = services();
	const { actor } = locals;
	const opened = ref === null ? undefined : await findCase(house.db, ref, actor);
	if (!opened || !isReport(opened)) return null;
	const [page, team, tags] = await Promise.all([
		findDeskPage(house, opened, actor),
		teamOf(house, actor, opened),
		tagsOf(house, opened)
	]);
	if (!page) return null;
	const act = actOfVerb(verb) ?? page.complaint.expected;
	const params = act && { ref: opened.thread.ref, verb: VERB_OF[act] };
	const form = params && (await loadActPage({ params, locals, url, found: opened, latest: page.latest }));
	return { ...page, form, team, tags };
}

const isReport = (opened: Case): opened is Case & { thread: ComplaintThread } => opened.thread.kind === 'complaint';

const panelOf = ({ searchParams }: URL) => {
	const { ref, verb, next } = parseDeskQuery(searchParams);
	return ref === null ? error(404) : { ref, verb, next };
};

/** Carries out the act beside the list. What moves the report on leads to the next one, anything else stays with it. */
export const deskAction = actActionAt<RequestEvent>({
	params: ({ url }) => panelOf(url),
	async next({ db }, event, done) {
		const { locals, url } = event;
		const { thread, act } = done.opened;
		if (done.held) return whereNext(services(), event, done);
		const after = await findCase(db, thread.ref, locals.actor);
		const moved = !after || statusOf(after) !== statusOf(done.opened);
		const query = new URLSearchParams(url.searchParams);
		for (const name of ['tindakan', 'lalu', 'kasus', 'sudah', 'dari']) query.delete(name);
		const open = moved ? panelOf(url).next : thread.ref;
		if (open) query.set('kasus', open);
		query.set('sudah', act);
		query.set('dari', thread.ref);
		return path(locals.lang, `/meja?${query}`);
	}
});

const statusOf = ({ thread }: NonNullable<Awaited<ReturnType<typeof findCase>>>) =>
	thread.kind === 'complaint' ? thread.complaint.status : null;
