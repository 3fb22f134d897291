import { IDENTITY_ACTS } from '$lib/domain/complaint/identity-acts';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { aimsAt } from '$lib/domain/thread/forum';
import { POST_AUDIENCE, POST_KINDS, type PostKind } from '$lib/domain/thread/post';
import { PERSONAL_ACTS, pageOf, VERB_OF, type PersonalAct } from '$lib/forms/verbs';
import { findFile } from '$lib/server/queries/file/find-file';
import { provideServices } from '$lib/server/services';
import { together } from '$lib/server/db/together';
import { attachFiles } from '$lib/server/usecases/thread/attach-files';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { loadActPage, type ActParams } from '$lib/server/web/act-page';
import { isHttpError } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';

const test = useDatabase();

/** Who handles or oversees what the province's health office runs. */
const OFFICE = ['officer', 'agency_head', 'facilitator', 'moderator', 'inspector'] as const;
type Role = (typeof OFFICE)[number] | 'visitor' | 'citizen' | 'reporter' | 'admin' | 'other officer';
const people = {} as Record<Role, Actor>;

type Place = { ref: string; threadId: string; params: Record<string, string> };
type Written = { postId: string; fileId: string; words: string };
const places = {} as Record<'complaint' | 'consultation', Place>;
const written: Record<string, Record<PostKind, Written>> = {};

beforeAll(async () => {
	const { services } = test;
	provideServices(services);
	const { agencies } = await aProvince(services);
	await settle(agencies);
	for (const [name, { threadId }] of Object.entries(places)) {
		const rows = await Promise.all(
			POST_KINDS.map(async (kind, at) => [kind, await write(threadId, kind, at)] as const)
		);
		written[name] = Object.fromEntries(rows) as Record<PostKind, Written>;
	}
});

async function settle({ dinkes, pupr }: Province['agencies']) {
	const { services, db } = test;
	const topic = await aConsultation(test, dinkes, 'open');
	const { ref } = await db
		.selectFrom('thread')
		.select('ref')
		.where('id', '=', topic.threadId)
		.executeTakeFirstOrThrow();
	const citizen = await aPerson(services);
	const report = await fileReport(services, { doer: citizen });
	await db.updateTable('complaint').set({ agency_id: dinkes }).where('thread_id', '=', report.threadId).execute();
	const at = services.now();
	await db.updateTable('thread').set({ published_at: at }).where('id', '=', report.threadId).execute();
	places.consultation = { ref, threadId: topic.threadId, params: { slug: topic.slug } };
	places.complaint = { ...report, params: { ref: report.ref } };
	Object.assign(people, {
		visitor: VISITOR,
		citizen: await aPerson(services),
		reporter: citizen,
		admin: await aPerson(services, 'admin', null, true),
		'other officer': await aPerson(services, 'officer', pupr),
		officer: await aPerson(services, 'officer', dinkes),
		agency_head: await aPerson(services, 'agency_head', dinkes),
		facilitator: topic.facilitator,
		moderator: await aPerson(services, 'moderator'),
		inspector: await aPerson(services, 'inspector')
	} satisfies typeof people);
}

/** A post of that kind with words of its own and a file, whoever wrote it. */
async function write(threadId: string, kind: PostKind, position: number): Promise<Written> {
	const words = `Kanari ${kind} ${randomUUID()}`;
	const at = test.services.now();
	const fileId = await aPhoto(test.services, `${words}.webp`);
	const postId = await test.db.transaction().execute(async (trx) => {
		const event = { thread_id: threadId, seq: 1000 + position, at, action: 'note', actor_role: 'moderator' } as const;
		const { id: event_id } = await trx
			.insertInto('thread_event')
			.values({ ...event, public: false, data: '{}' })
			.returning('id')
			.executeTakeFirstOrThrow();
		const post = { thread_id: threadId, event_id, kind, author_role: 'moderator', created_at: at } as const;
		const { id } = await trx
			.insertInto('post')
			.values({ ...post, body: words, body_html: `<p>${words}</p>` })
			.returning('id')
			.executeTakeFirstOrThrow();
		await together(trx, attachFiles(trx, { threadId, postId: id, fileIds: [fileId] }));
		return id;
	});
	return { postId, fileId, words };
}

/** Everything that the page of an act is given, or null where there is no such page for this person. */
async function pageFor(params: Record<string, string>, verb: string, postId: string, actor: Actor) {
	const url = new URL(`http://localhost/?kiriman=${postId}`);
	const locals = { actor, lang: 'id' } as App.Locals;
	try {
		return await loadActPage({ params: { ...params, verb } as ActParams, locals, url });
	} catch (problem) {
		if (isHttpError(problem, 404)) return null;
		throw problem;
	}
}

/** A facilitator runs consultations, and is a citizen before a report. */
const isMeantFor = (kind: PostKind, role: Role, place: keyof typeof places) =>
	POST_AUDIENCE[kind] === 'everybody' ||
	((OFFICE as readonly Role[]).includes(role) && !(role === 'facilitator' && place === 'complaint'));

const aimsAtPosts = (act: PersonalAct, place: keyof typeof places) =>
	aimsAt(pageOf(act).about, { wordsStand: place === 'complaint' ? 'in_thread' : 'under_posts' }, 'post');

describe.each(['complaint', 'consultation'] as const)('the posts of a %s', (name) => {
	it.each(POST_KINDS)(
		'%s: words and files reach those it is written for, by no page of an act others',
		async (kind) => {
			const { postId, fileId, words } = written[name]![kind];
			for (const [role, actor] of Object.entries(people) as [Role, Actor][]) {
				const meant = isMeantFor(kind, role, name);
				const file = await findFile(test.db, fileId, { actor, writer: null });
				expect(file !== undefined, `its file for ${role}`).toBe(meant);
				for (const act of PERSONAL_ACTS.filter((each) => aimsAtPosts(each, name))) {
					const page = await pageFor(places[name].params, VERB_OF[act], postId, actor);
					const shows = JSON.stringify(page ?? {}).includes(words);
					expect(shows && !(meant && page?.barred === null), `${act} by ${role}`).toBe(false);
				}
				const flag = await pageFor(places[name].params, VERB_OF.flag, postId, actor);
				expect(flag?.postText ?? null, `what ${role} may report`).toBe(meant ? words : null);
			}
		}
	);

	it('have no page of an act on the whole, for any of these people and any of these posts', async () => {
		const roles = Object.values(people);
		for (const [at, act] of PERSONAL_ACTS.filter((each) => !aimsAtPosts(each, name)).entries())
			for (const [turn, kind] of POST_KINDS.entries()) {
				const actor = roles[(at + turn) % roles.length]!;
				expect(await pageFor(places[name].params, VERB_OF[act], written[name]![kind].postId, actor), act).toBeNull();
			}
	});

	it.each(POST_KINDS.filter((kind) => POST_AUDIENCE[kind] === 'office'))('%s: nobody can report it', async (kind) => {
		const { postId } = written[name]![kind];
		const sent = { ref: places[name].ref, postId, reason: 'spam', words: '', flagger: 'device:x' } as const;
		for (const doer of Object.values(people))
			expect(await flagContent(test.services, { ...sent, doer })).toMatchObject({ ok: false, refusal: 'not_found' });
	});
});

it('shows the words of a thread to whoever opens the identity behind it on that page alone', async () => {
	const { ref } = await fileReport(test.services, { confidential: true });
	const locals = { actor: people.admin, lang: 'id' } as App.Locals;
	const open = PERSONAL_ACTS.filter((act) => pageOf(act).about !== 'post').map(async (act) => {
		const page = loadActPage({ params: { ref, verb: VERB_OF[act] }, locals, url: new URL('http://localhost/') });
		return page.then(
			() => [act],
			() => []
		);
	});
	expect((await Promise.all(open)).flat()).toEqual(Object.keys(IDENTITY_ACTS));
});
