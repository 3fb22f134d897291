import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { formatAccessCode } from '$lib/domain/thread/reference';
import { envWith } from '$lib/server/env';
import { cleanFile, type FileOwner } from '$lib/server/files/clean';
import { chanceOf } from '$lib/server/files/made-up/chance';
import { cameraOf, nearly, photograph, placeOf } from '$lib/server/files/made-up/scene';
import { jpegOf, paintOver, REUSES } from '$lib/server/files/made-up/spoil';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { sealFacts } from '$lib/server/identity/picture-facts';
import { createSeal } from '$lib/server/identity/seal';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import { proofs } from '../content/proofs';
import type { Cast } from './cast';
import { makeRandom } from './random';
import { expectDone } from './stage';
import { workdayBack, type Timetable } from './timetable';

type Story = (typeof proofs)[number];
type Act = Parameters<typeof actOnComplaint>[1]['act'];

const keyOf = (index: number) => `5eed5eed-0051-4000-8000-${index.toString(16).padStart(12, '0')}`;
const HOUR = 3_600_000;

const before = ({ scene }: Story) => jpegOf(photograph(placeOf(scene), cameraOf(scene), { seed: 1, done: false }));

function after({ scene }: Story): Promise<Buffer> {
	const camera = nearly(cameraOf(scene), chanceOf(scene));
	return jpegOf(photograph(placeOf(scene), camera, { seed: 2, done: true }));
}

async function proofOf(story: Story): Promise<Buffer> {
	const chance = chanceOf(story.scene);
	if (story.proof === 'new') return after(story);
	if (story.proof === 'painted') return paintOver(await before(story), chance);
	const [first] = proofs;
	const reuse = REUSES.cutMirroredCoarse;
	if (!first || !reuse) throw new Error('Nothing to use again');
	return reuse(await after(first), chance);
}

/** Plays closings whose pictures a second person has to see; once. */
export async function sowProofs(services: Services, cast: Cast, timetable: Timetable): Promise<void> {
	const known = await services.db
		.selectFrom('complaint')
		.select('thread_id')
		.where('submission_key', '=', keyOf(0))
		.executeTakeFirst();
	if (known) return;
	for (const story of proofs) await play(services, cast, timetable, story);
}

async function play(services: Services, cast: Cast, timetable: Timetable, story: Story): Promise<void> {
	let at = services.now();
	const { zone } = timetable;
	const turnTo = (back: number, hour: number) => {
		const instant = startOfDay(workdayBack(timetable, back), zone).getTime() + hour * HOUR;
		at = new Date(Math.min(instant, timetable.now.getTime() - HOUR / 4));
	};
	// Without a mail server: what the seed writes to people is for show, and never sent.
	const deps = { ...services, env: envWith(services.env, { smtpUrl: null }), now: () => at };
	const store = async (bytes: Buffer, of: FileOwner) => {
		const file = expectDone('picture', await cleanFile({ name: 'dokumentasi.jpg', bytes, of }));
		const fileId = await insertFile(deps.db, file, at);
		if (file.facts) await sealFacts(deps.db, createSeal(deps.env.secret), fileId, file.facts);
		return fileId;
	};
	turnTo(9 - story.key, 8);
	const ref = await fileStory(deps, story, await store(await before(story), 'citizen'), dayOf(at, zone));
	const act = async (doer: Actor, said: Act, fileIds: string[] = []) =>
		expectDone(said.action, await actOnComplaint(deps, { ref, doer, act: said, fileIds, formKey: null }));
	turnTo(8 - story.key, 9);
	await act(cast.moderator, { action: 'route', agencyId: cast.agencyIds.get(story.agency) ?? '' });
	turnTo(5 - story.key, 10);
	const { done, explained, place } = story;
	const doneOn = workdayBack(timetable, 5 - story.key);
	const closing = { action: 'resolve' as const, text: done, doneWhere: place, doneOn, ...(explained && { explained }) };
	await act(cast.officerOf(story.agency), closing, [await store(await proofOf(story), 'office')]);
	turnTo(1, 14);
	if (story.seen) await act(cast.moderator, { action: story.seen.act, text: story.seen.text });
}

async function fileStory(deps: Services, story: Story, fileId: string, occurredOn: string): Promise<string> {
	const random = makeRandom(`proof ${story.key}`);
	const submitted = await submitReport(deps, {
		doer: VISITOR,
		submissionKey: keyOf(story.key),
		classification: 'complaint',
		title: story.title,
		text: story.text,
		occurredOn,
		districtCode: story.district,
		place: story.place,
		categorySlug: story.category,
		wishedAgencyId: null,
		anonymous: true,
		confidential: false,
		channel: 'web',
		fileIds: [fileId],
		identity: null,
		codeHash: hashAccessCode(formatAccessCode(random.bytes(13))),
		lang: 'id'
	});
	return expectDone('submit', submitted).ref;
}
