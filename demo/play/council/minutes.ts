import { VISITOR } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { termOf } from '$lib/domain/consultation/minutes/minutes';
import { citeComplaint } from '$lib/server/usecases/consultation/commitment/cite';
import { finaliseMinutes } from '$lib/server/usecases/consultation/minutes/fix-minutes';
import { recordPublication } from '$lib/server/usecases/consultation/minutes/follow-minutes';
import { keepWindows, moveStage } from '$lib/server/usecases/consultation/move-stage';
import { nameParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { saveItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { writeMinutes } from '$lib/server/usecases/consultation/minutes/write-minutes';
import type { DemoPromise } from '../../content/consultations/types';
import { expectDone } from '../stage';
import { forumAt } from './before';
import { answerByStory } from './during';
import type { Council } from './council';

/** The window closes by itself; what was said becomes items, and the parties put their names to them. */
export async function closeInputs(council: Council): Promise<void> {
	await council.waitUntil(council.hour(council.closesOn, 16));
	await keepWindows(council.deps);
	await council.waitUntil(council.officeHour(council.closesOn + 1, 10));
	await answerByStory(council);
}

export async function drawUpAndSign(council: Council): Promise<void> {
	const { story } = council.scene;
	const { deps, host: doer, closesOn } = council;
	await council.waitUntil(council.officeHour(closesOn + 3, 9));
	const about = {
		heldOn: dayOf(forumAt(council), deps.env.zone),
		place: story.place || 'Forum daring',
		summary: story.summary ?? ''
	};
	expectDone('minutes', await writeMinutes(deps, { ...council.form(), doer, ...about }));
	for (const promise of story.promises ?? []) await writeItem(council, promise);
	await nameParties(council);
	await council.waitUntil(council.officeHour(closesOn + 4, 9));
	expectDone('finalise', await finaliseMinutes(deps, { ...council.form(), doer }));
	await signAll(council);
}

async function writeItem(council: Council, { problem, recommendation, dueIn, office, inputs, agency }: DemoPromise) {
	const { deps, host: doer, scene } = council;
	const dueDay = council.day(dueIn);
	const item = {
		problem,
		recommendation,
		dueDay,
		inputs,
		personInCharge: office,
		term: termOf(dayOf(deps.now(), deps.env.zone), dueDay),
		agencyId: scene.cast.agencyIds.get(agency ?? scene.story.agency) ?? null
	};
	expectDone('item', await saveItem(deps, { ...council.form(), doer, itemId: null, item }));
}

/** The head signs for the host; the public's parties have accounts, but the last one signs on paper. */
async function nameParties(council: Council): Promise<void> {
	const { deps, host: doer, scene } = council;
	const parties = scene.story.parties ?? [];
	for (const [index, { side, name, office }] of parties.entries()) {
		const onPaper = side === 'public' && index === parties.length - 1 && parties.length > 3;
		const email = onPaper
			? ''
			: side === 'host'
				? `kepala.${scene.story.agency}@fkp.test`
				: await findEmail(council, name);
		const party = { side, name, office, email, gender: index % 2 === 0 ? ('male' as const) : ('female' as const) };
		expectDone('party', await nameParty(deps, { ...council.form(), doer, party }));
	}
}

async function findEmail({ deps }: Council, name: string): Promise<string> {
	const { email } = await deps.db
		.selectFrom('app_user')
		.select('email')
		.where('name', '=', name)
		.executeTakeFirstOrThrow();
	return email;
}

async function signAll(council: Council): Promise<void> {
	const { deps, host } = council;
	const [parties, { digest }] = await Promise.all([listParties(council), readDigest(council)]);
	for (const [index, { id: partyId, userId }] of parties.entries()) {
		await council.waitUntil(council.officeHour(council.closesOn + 4, 10 + index));
		const doer = userId === null ? host : { ...VISITOR, userId };
		const scan = userId === null ? { scanFileId: await council.storePicture() } : {};
		const signing = { ...council.form(), doer, partyId, readDigest: digest ?? '', ...scan };
		expectDone('sign', await signMinutes(deps, signing));
	}
}

const listParties = ({ deps, threadId }: Council) =>
	deps.db
		.selectFrom('signatory')
		.select(['id', 'user_id as userId'])
		.where('thread_id', '=', threadId)
		.orderBy('position')
		.execute();

const readDigest = ({ deps, threadId }: Council) =>
	deps.db.selectFrom('minutes').select('digest').where('thread_id', '=', threadId).executeTakeFirstOrThrow();

export async function publishAndSpread(council: Council): Promise<void> {
	const { deps, host: doer, closesOn, scene } = council;
	await council.waitUntil(council.officeHour(closesOn + 7, 9));
	for (const [index, { cites }] of (scene.story.promises ?? []).entries())
		if (cites) await citeReports(council, cites, index + 1);
	expectDone('publish', await moveStage(deps, { ...council.form(), doer, act: { action: 'publish' } }));
	for (const { medium, name, url = '' } of scene.story.publications ?? []) {
		const publication = { medium, name, url, publishedOn: council.day(closesOn + 7) };
		expectDone('publication', await recordPublication(deps, { ...council.form(), doer, publication }));
	}
	if (!council.reaches('follow_up')) return;
	await council.waitUntil(council.officeHour(closesOn + 9, 9));
	expectDone('follow_up', await moveStage(deps, { ...council.form(), doer, act: { action: 'begin_follow_up' } }));
}

/** Two reports of the kind whose own story was over by then. */
async function citeReports(council: Council, category: string, position: number): Promise<void> {
	const { deps, host: doer } = council;
	const reports = await deps.db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select('ref')
		.where('category_slug', '=', category)
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.where('last_event_at', '<', deps.now())
		.orderBy('last_event_at', 'desc')
		.limit(2)
		.execute();
	for (const { ref } of reports)
		expectDone('cite', await citeComplaint(deps, { ...council.form(), doer, ref, position }));
}
