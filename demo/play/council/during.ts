import { VISITOR } from '$lib/domain/actor/actor';
import { officeTimeFrom } from '$lib/domain/escalation/office-time';
import { contribute } from '$lib/server/usecases/consultation/input/contribute';
import { disposeInputs } from '$lib/server/usecases/consultation/input/dispose';
import { enterAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import { keepWindows } from '$lib/server/usecases/consultation/move-stage';
import { publishText } from '$lib/server/usecases/consultation/text/publish-text';
import { supportThread } from '$lib/server/usecases/thread/support';
import type { DemoInput } from '../../content/consultations/types';
import { invitees } from '../../content/consultations/invitees';
import { districts } from '../../content/province';
import type { DemoDistrict } from '../../content/types';
import { expectDone } from '../stage';
import { forumAt } from './before';
import { uuidOf, type Council } from './council';

const HOUR = 3_600_000;

/** The window opens by itself; people write, meet and are answered. */
export async function talkItOver(council: Council): Promise<void> {
	await council.waitUntil(council.opensAt);
	await keepWindows(council.deps);
	const { story, timetable } = council.scene;
	const { text = [] } = story;
	const { inputCount } = council;
	const end = Math.min(timetable.now.getTime(), council.hour(council.closesOn, 15).getTime());
	const begin = council.opensAt.getTime() + HOUR;
	const second = text[1];
	const middle = Math.floor(inputCount * 0.6);
	let met = story.method === 'online';
	for (let index = 0; index < inputCount; index += 1) {
		const at = new Date(begin + Math.floor(((end - begin) * index) / (inputCount + 1)));
		if (!met && at > forumAt(council)) met = await holdForum(council);
		if (second && index === middle) {
			await reviseText(council, second, at);
			await answerByStory(council);
		}
		await council.waitUntil(at);
		await write(council, index, second && index >= middle ? story.inputs.filter(isLeft) : story.inputs);
	}
	if (!met && forumAt(council) < timetable.now) await holdForum(council);
	await lendVoices(council);
}

async function holdForum(council: Council): Promise<true> {
	const { deps, host: doer } = council;
	const { id: meetingId } = await deps.db
		.selectFrom('meeting')
		.select('id')
		.where('thread_id', '=', council.threadId)
		.executeTakeFirstOrThrow();
	await council.waitUntil(new Date(forumAt(council).getTime() + 4 * HOUR));
	const people = invitees.map(({ name, organisation, unsur }, index) => ({
		name,
		organisation,
		unsur,
		phone: '',
		gender: index % 2 === 0 ? ('female' as const) : ('male' as const),
		disability: index === 3
	}));
	expectDone(
		'attendance',
		await enterAttendance(deps, { ...council.form(), doer, meetingId, channel: 'paper', people })
	);
	const fileIds = [await council.storePicture(), await council.storePicture()];
	expectDone('notes', await recordNotes(deps, { ...council.form(), doer, meetingId, text: NOTES, fileIds }));
	return true;
}

const NOTES = `Pertemuan dibuka pukul 09.00 WIT dan dihadiri unsur pengguna layanan, akademisi, organisasi masyarakat, dan media.

Peserta terbagi dalam tiga kelompok. Hasil diskusi dibacakan dan dicatat sebagai masukan.`;

async function reviseText(council: Council, text: { body: string; note: string }, at: Date): Promise<void> {
	await council.waitUntil(officeTimeFrom(at, council.scene.ladder.rules));
	const { host: doer } = council;
	expectDone('text', await publishText(council.deps, { ...council.form(), doer, ...text, base: 1 }));
}

/** What a new text has taken up is not asked for again. */
const isLeft = ({ disposition, provision }: DemoInput): boolean => disposition !== 'accepted' || !provision;

/** One in sixty, and the last of many, is written by a guest and waits to be let in; the rest have accounts. */
async function write(council: Council, index: number, inputs: readonly DemoInput[]): Promise<void> {
	const { story, cast } = council.scene;
	const input = inputs[index % inputs.length];
	const author = cast.citizens[(index * 7) % cast.citizens.length];
	if (!input || !author) throw new Error('A consultation of the demo has nobody to say anything');
	const isLastOfMany = story.inputCount !== undefined && index === council.inputCount - 1;
	const isGuest = isLastOfMany || index % 60 === 30;
	const outcome = await contribute(council.deps, {
		...council.form(),
		doer: isGuest ? VISITOR : author,
		channel: 'web',
		kind: input.kind,
		unsur: input.unsur,
		text: wordsOf(council, input),
		organisation: placed(council, input.organisation ?? ''),
		displayName: isGuest ? 'Warga pulau' : null,
		provisionKey: await findProvisionKey(council, input),
		textVersion: await findTextVersion(council),
		questionId: null,
		fileIds: [],
		network: `demo ${index}`,
		guest: { codeHash: uuidOf(`guest ${story.title} ${index}`), email: null, lang: 'id' }
	});
	const { number } = expectDone('contribute', outcome);
	council.authors.set(number, author);
	council.stories.set(number, input);
}

/** Where people say this happens. */
const PLACES = districts.flatMap(({ places }: DemoDistrict) => places.map(({ name }) => name));

const placed = ({ random }: Council, text: string): string => text.replaceAll('{tempat}', random.pick(PLACES));

const OPENINGS = [
	'',
	'',
	'',
	'Selamat siang. ',
	'Mohon diperhatikan. ',
	'Terima kasih sudah mendengar kami. '
] as const;

const wordsOf = (council: Council, input: DemoInput): string =>
	council.random.pick(OPENINGS) + placed(council, input.text);

const findTextVersion = async ({ deps, slug }: Council): Promise<number> =>
	(
		await deps.db
			.selectFrom('consultation')
			.select('text_version as version')
			.where('slug', '=', slug)
			.executeTakeFirstOrThrow()
	).version;

async function findProvisionKey({ deps, threadId }: Council, { provision }: DemoInput): Promise<string | null> {
	if (provision === undefined) return null;
	const found = await deps.db
		.selectFrom('provision_version')
		.innerJoin('provision', 'provision.id', 'provision_version.provision_id')
		.select('key')
		.where('provision_version.thread_id', '=', threadId)
		.where('label', '=', typeof provision === 'number' ? `Pasal ${provision}` : provision)
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found?.key ?? null;
}

/** Answers what was said so far: all who said the same are answered together. */
export async function answerByStory(council: Council): Promise<void> {
	const { story } = council.scene;
	const standing = await listUnanswered(council);
	for (const input of story.inputs) {
		const numbers = standing.filter((number) => council.stories.get(number) === input);
		if (!input.disposition || numbers.length === 0) continue;
		const outcome = await disposeInputs(council.deps, {
			...council.form(),
			doer: council.host,
			numbers,
			disposition: input.disposition,
			text: input.answer ?? '',
			fileIds: [],
			again: false,
			seen: null,
			changedKey: input.disposition === 'accepted' ? await findProvisionKey(council, input) : null
		});
		expectDone('dispose', outcome);
	}
}

async function listUnanswered({ deps, threadId }: Council): Promise<number[]> {
	const rows = await deps.db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select('number')
		.where('input.thread_id', '=', threadId)
		.where('disposition', 'is', null)
		.where('post.hidden_at', 'is', null)
		.execute();
	return rows.map(({ number }) => number);
}

/** Some inputs are lent more voices than others. */
async function lendVoices(council: Council): Promise<void> {
	const { deps, ref, random } = council;
	const inputs = await deps.db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select(['post_id as postId', 'text_version as textVersion', 'number'])
		.where('input.thread_id', '=', council.threadId)
		.where('post.hidden_at', 'is', null)
		.orderBy('number')
		.limit(14)
		.execute();
	for (const { postId, textVersion, number } of inputs)
		for (let voice = 0; voice < random.int(0, 9); voice += 1)
			expectDone(
				'support',
				await supportThread(deps, {
					ref,
					supports: true,
					input: { postId, textVersion },
					voice: `device:demo ${number} ${voice}`,
					network: `demo ${number} ${voice}`
				})
			);
}
