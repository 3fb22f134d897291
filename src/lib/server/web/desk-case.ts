import type { CaseTags } from '$lib/domain/desk/tag';
import type { CaseTeam } from '$lib/domain/desk/team';
import { parseDeskQuery, type DeskPanel } from '$lib/forms/desk-query';
import { actOfVerb, VERB_OF } from '$lib/forms/verbs';
import { path } from '$lib/text/path';
import { error, type RequestEvent } from '@sveltejs/kit';
import { findCase } from '../queries/act/case-for-act';
import { findCaseTags } from '../queries/team/case-tags';
import { teamOf } from '../queries/team/case-team';
import { findComplaintPage, type ComplaintPage } from '../queries/complaint/page';
import { services } from '../services';
import { actActionAt, whereNext } from './act-action';
import { loadActPage } from './act-page';
import { voiceOf } from './voice';

/** A report beside the list of a desk. */
export type DeskCase = ComplaintPage & {
	/** The form of the act that the address names, else of the one that is expected. */
	form: Awaited<ReturnType<typeof loadActPage>> | null;
	/** Who of its agency has it; null for whoever is not of them. */
	team: CaseTeam | null;
	/** The words of the reader's desk on it; null where there is none. */
	tags: CaseTags | null;
};

/** The report that an address names; null where it does not exist for this person. */
export async function findDeskCase(
	event: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>,
	{ ref, verb }: DeskPanel
): Promise<DeskCase | null> {
	const house = services();
	const { locals, url } = event;
	const found =
		ref && (await findComplaintPage(house, ref, { actor: locals.actor, voice: voiceOf(event, house.env) }, 'last'));
	if (!found) return null;
	const act = actOfVerb(verb) ?? found.complaint.expected;
	const opened = await findCase(house.db, ref, locals.actor);
	const form = act && (await loadActPage({ params: { ref, verb: VERB_OF[act] }, locals, url, found: opened }));
	const [team, tags] = await Promise.all([teamOf(house, locals.actor, opened), findCaseTags(house, locals.actor, ref)]);
	return { ...found, form, team, tags };
}

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
