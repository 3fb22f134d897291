import { dayOf } from '$lib/domain/calendar/zone';
import { isUuid } from '$lib/domain/uuid';
import { owesReasons } from '$lib/domain/complaint/decide';
import { outcomesFor } from '$lib/domain/complaint/closing';
import { isIdentityAct } from '$lib/domain/complaint/identity-acts';
import { isAsked } from '$lib/domain/complaint/status';
import { capacityFor, isStatusAct } from '$lib/domain/complaint/turn';
import { CLASSIFICATIONS } from '$lib/domain/words/classification';
import { ARCHIVE_REASONS, FLAG_REASONS } from '$lib/domain/moderation/reasons';
import { actForm, needsOf, textBounds, type ActField } from '$lib/forms/act-form';
import { actsAs, owesWords } from '$lib/domain/thread/act-law';
import { aimsAt, isForumAct } from '$lib/domain/thread/forum';
import { hasWork } from '$lib/domain/thread/post-standing';
import { mayRead } from '$lib/domain/thread/visibility';
import { actOfVerb, pageOf, PERSONAL_ACTS, VERB_OF, type PersonalAct } from '$lib/forms/verbs';
import { readerOf } from '$lib/domain/actor/reader';
import { textFor } from '$lib/text/catalogue';
import { refusalsFor, type Refusals } from '$lib/text/refusal/catalogue';
import { path } from '$lib/text/path';
import { tell } from '$lib/text/refusal/refusal';
import { error } from '@sveltejs/kit';
import {
	findCase,
	findLatestEvent,
	findPlace,
	findPostStanding,
	findPostText,
	findRefBySlug,
	findReportWords,
	whyNotOffered,
	listAgencyChoices,
	listCategoryChoices,
	type Case
} from '../queries/act/case-for-act';
import { findMaskingPage } from '../queries/act/masking';
import { findRouting } from '../queries/act/routing';
import { listAlikeReports } from '../queries/moderation/alike-reports';
import { listRulesInForce } from '../db/forum-rules';
import { lastRevision } from '../db/revisions';
import { forumOf, type Thread } from '../db/threads';
import { services, type Services } from '../services';
import { findAnswerHelp } from './answer-help';
import type { Examined } from '../usecases/evidence/examine';

/** A report is known by its number, a consultation by its name. */
export type ActParams = { verb: string } & ({ ref: string } | { slug: string });
type Asked = {
	params: ActParams;
	locals: App.Locals;
	url: URL;
	/** The case where it has been read already: it stands on the same page. */
	found?: Case | undefined;
	/** What happened last that everybody may know, where that has been read, too. */
	latest?: Latest | null;
};
type Latest = NonNullable<Awaited<ReturnType<typeof findLatestEvent>>>;
export type Choice = { value: string; label: string };

export type Opened = Case & {
	act: PersonalAct;
	postId: string | null;
	pictureId: string | null;
	/** What somebody would ask about the pictures of a closing. */
	doubted: Examined[];
	/** On how many other reports the same answer stands, where it was sent again. */
	repeats: number[];
};

/** The case and the act of an address; 404 where it does not exist for this person or is never theirs to do. */
export async function openCase({ params, locals, url, found }: Asked): Promise<Opened> {
	const { db } = services();
	const act = actOfVerb(params.verb);
	const postId = url.searchParams.get('kiriman') || null;
	const pictureId = url.searchParams.get('berkas') || null;
	if (!act || (postId && !isUuid(postId)) || (pictureId && !isUuid(pictureId))) error(404);
	const isReport = 'ref' in params;
	const ref = isReport ? params.ref.toUpperCase() : await findRefBySlug(db, params.slug);
	const opened = found ?? (ref && (await findCase(db, ref, locals.actor)));
	if (!opened || (opened.thread.kind === 'complaint') !== isReport) error(404);
	if (!canConcern(act, opened.thread, postId)) error(404);
	// Who opens the identity behind a report need not be one of its readers.
	if (!isIdentityAct(act) && !mayRead(forumOf(opened.thread), opened.capacities)) error(404);
	return { ...opened, act, postId, pictureId, doubted: [], repeats: [] };
}

/** Some acts are about a post, some about the thread as a whole; and what moves a report is no act of a consultation. */
function canConcern(act: PersonalAct, thread: Thread, postId: string | null): boolean {
	if (thread.kind === 'consultation' && act !== 'flag' && !isForumAct(act)) return false;
	return aimsAt(pageOf(act).about, forumOf(thread), postId ? 'post' : 'thread');
}

/** Everything the form of an act shows: what will happen, what to fill in, what helps to decide. */
export async function loadActPage(asked: Asked) {
	const house = services();
	const opened = await openCase(asked);
	const { act, postId, pictureId, thread, capacities } = opened;
	const { lang, actor } = asked.locals;
	const postText = postId ? await findPostText(house.db, thread.id, postId, capacities) : null;
	if (postId && postText === null) error(404);
	const barred = whyNotOffered(opened, act, actor, house.now());
	const refusals = refusalsFor(lang);
	const formKey = crypto.randomUUID();
	return {
		act,
		ref: thread.ref,
		title: thread.title,
		back: await findPlace(house.db, thread, postId),
		place: actsAt(thread, lang),
		status: thread.kind === 'complaint' ? thread.complaint.status : null,
		others: postId ? await othersOn(house, opened, postId, actor) : [],
		barred: barred && tell(threadRefusals(refusals, thread)[barred], readerOf(actor), refusals.contact),
		mayRefer: act !== 'refer' && whyNotOffered(opened, 'refer', actor, house.now()) === null,
		latest: thread.kind === 'complaint' ? await describeLatest(house, thread.id, asked.latest) : null,
		formKey,
		seen: await seenOf(house.db, thread),
		/** What it says now, to be mended. */
		mending: act === 'revise' && barred === null ? await findReportWords(house.db, thread.id) : null,
		fields: await fieldsOf(house, opened, act, lang, barred === null),
		alike:
			(act === 'merge' || act === 'archive') && barred === null ? await listProposed(house.db, thread.id, lang) : null,
		textMost: textBounds(act).most,
		// What somebody may read has a page of its own; here stands what the act is about.
		postText: barred === null ? postText : null,
		help: barred === null ? await findAnswerHelp(house, opened, { userId: actor.userId, formKey }) : null,
		masking: barred === null ? await findMaskingPage(house, { act, threadId: thread.id, postId, pictureId }) : null,
		isAnswer: isAnswer(opened)
	};
}

/** The reporter was asked, so that a plain reply, or what is said about a file, answers the question. */
const isAnswer = ({ act, thread, capacities }: Opened): boolean =>
	(act === 'reply' || act === 'add_files') &&
	thread.kind === 'complaint' &&
	isAsked(thread.complaint.status) &&
	capacities.includes('reporter');

/** Until a report is sent on its reporter may mend its words: whoever acts on it says which they have read. */
const seenOf = async (db: Services['db'], thread: Thread): Promise<string | null> =>
	thread.kind === 'complaint' && thread.publishedAt === null ? String(await lastRevision(db, thread.id)) : null;

/** What else a moderator can do with the same post: the gentler acts are one step away from the sharper one. */
async function othersOn({ db, now }: Services, opened: Opened, postId: string, actor: App.Locals['actor']) {
	const { act, thread } = opened;
	if (!pageOf(act).moderates) return [];
	const at = now();
	const standing = await findPostStanding(db, thread.id, postId, at);
	const place =
		thread.kind === 'complaint' ? `/pengaduan/${thread.ref}` : `/konsultasi/${thread.consultation.slug}/tindakan`;
	return PERSONAL_ACTS.flatMap((other) =>
		other !== act &&
		other !== 'flag' &&
		isForumAct(other) &&
		pageOf(other).about === 'post' &&
		hasWork(other, pageOf(other), standing) &&
		whyNotOffered(opened, other, actor, at) === null
			? [{ act: other, href: `${place}/${VERB_OF[other]}?kiriman=${postId}` as `/${string}` }]
			: []
	);
}

/** Words for what is refused in a thread: where a consultation says it otherwise than a report, its own. */
export const threadRefusals = ({ complaint, input }: Refusals, { kind }: Pick<Thread, 'kind'>) => ({
	...complaint,
	...(kind === 'consultation' ? input : {})
});

/** What may be the same, each with a form of its own that is ready to be sent. */
async function listProposed(db: Services['db'], threadId: string, lang: App.Locals['lang']) {
	const { alike } = textFor(lang).complaintPage.linkedCase;
	return (await listAlikeReports(db, threadId)).map(({ ref, title, status, createdAt, why }) => ({
		ref,
		title,
		status,
		createdAt: createdAt.toISOString(),
		why: alike.why(why),
		// Whatever language the moderator reads: it is said in the forum's own.
		reason: textFor('id').complaintPage.linkedCase.alike.reason(textFor('id').complaintPage.linkedCase.alike.why(why)),
		formKeys: { merge: crypto.randomUUID(), decline: crypto.randomUUID() }
	}));
}

async function describeLatest({ db }: Services, threadId: string, known: Latest | null | undefined) {
	const event = known ?? (await findLatestEvent(db, threadId));
	return event ? { action: event.action, role: event.role, at: event.at.toISOString() } : null;
}

const listRuleChoices = async (db: Services['db'], today: string, lang: App.Locals['lang']): Promise<Choice[]> =>
	(await listRulesInForce(db, today)).map(({ code, title }) => ({ value: code, label: `${code}. ${title[lang]}` }));

/** In which capacity a status act of a report would be theirs. */
const capacityIn = (thread: Thread, act: PersonalAct, capacities: Case['capacities']) =>
	thread.kind === 'complaint' && isStatusAct(act) ? capacityFor(thread.complaint, act, capacities) : null;

async function fieldsOf(
	house: Services,
	{ thread, capacities }: Case,
	act: PersonalAct,
	lang: App.Locals['lang'],
	offered: boolean
) {
	const classification = thread.kind === 'complaint' ? thread.complaint.classification : undefined;
	const needs = needsOf(act, classification, capacityIn(thread, act, capacities) === 'clerk');
	const { by } = pageOf(act);
	if (typeof by === 'object' && owesWords(pageOf(act), actsAs(by, capacities))) needs.teks = 'required';
	if (thread.kind === 'complaint' && owesReasons(thread.complaint, act, null)) needs.teks = 'required';
	const asks = (field: ActField) => offered && needs[field] !== undefined;
	const { law, act: says } = textFor(lang);
	const today = dayOf(house.now(), house.env.zone);
	const reasons: Choice[] = pageOf(act).asks?.archiveReason
		? ARCHIVE_REASONS.map((value) => ({ value, label: law.archiveReason[value] }))
		: FLAG_REASONS.map((value) => ({ value, label: law.flagReason[value] }));
	return {
		needs,
		filesOf: actForm(act).files,
		outcomes: (classification ? outcomesFor(classification) : []).map((value) => ({
			value,
			label: says.outcomes[value]
		})),
		agencies: asks('instansi') ? await listAgencyChoices(house.db, today) : [],
		routing: asks('instansi') || asks('penanggung_jawab') ? await findRouting(house.db, thread.id, lang, today) : null,
		classifications: CLASSIFICATIONS.filter(
			(value) => thread.kind === 'complaint' && value !== thread.complaint.classification
		).map((value) => ({
			value,
			label: law.classification[value]
		})),
		reasons,
		categories: asks('kategori') ? await listCategoryChoices(house.db, thread.id, lang) : [],
		rules: asks('aturan') ? await listRuleChoices(house.db, today, lang) : []
	};
}

/** Where the acts of a thread have their pages. */
const actsAt = (thread: Thread, lang: App.Locals['lang']): string =>
	path(
		lang,
		thread.kind === 'complaint' ? `/pengaduan/${thread.ref}` : `/konsultasi/${thread.consultation.slug}/tindakan`
	);
