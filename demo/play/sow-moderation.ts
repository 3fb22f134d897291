import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { ALL_HITS } from '$lib/domain/moderation/redacted-part';
import { envWith } from '$lib/server/env';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import type { Deps } from '$lib/server/usecases/record';
import { redactWords } from '$lib/server/usecases/redaction/redact-words';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { flagContent } from '$lib/server/usecases/thread/flags';
import { keyOf } from '$lib/server/auth/secret-key';
import type { Transaction } from 'kysely';
import { VISITOR } from '$lib/domain/actor/actor';
import { moderating } from '../content/moderating';
import type { Cast, Person } from './cast';
import { settleMails } from './settle-mails';
import { expectDone, joinTransaction } from './stage';
import { workdayBack, type Timetable } from './timetable';
import { startOfDay } from '$lib/domain/calendar/zone';

type Trx = Transaction<Database>;
type Place = { ref: string; threadId: string };
type Scene = { trx: Trx; cast: Cast; today: IsoDate; at: (minutes: number) => Deps; since: Date };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** An account of its own for each who is kept from writing, so that nobody of the cast falls silent. */
const ADDRESS = 'disenyapkan';
const PLACES = 8;

/** One act each of what keeps a forum fair: warned, silenced, suspended, lifted, pinned, set apart, locked, masked, moved. Once. */
export async function sowModeration(services: Services, cast: Cast, timetable: Timetable): Promise<void> {
	const { today, zone } = timetable;
	const morning = startOfDay(workdayBack(timetable, 1), zone).getTime() + 9 * 60 * MINUTE_MS;
	const env = envWith(services.env, { smtpUrl: null });
	await services.db.transaction().execute(async (trx) => {
		const at = (minutes: number): Deps => ({
			db: joinTransaction(trx),
			env,
			now: () => new Date(morning + minutes * MINUTE_MS)
		});
		const scene = { trx, cast, today, at, since: new Date(morning - 400 * DAY_MS) };
		const places = await quietReports(trx, new Date(morning));
		if (places.length < PLACES || (await isSown(trx))) return;
		await playAll(scene, places);
		await settleMails(
			trx,
			{ ...at(0), now: () => timetable.now },
			places.map(({ threadId }) => threadId)
		);
	});
}

const isSown = async (trx: Trx): Promise<boolean> =>
	(await trx.selectFrom('decision').select('id').where('act', '=', 'silence').limit(1).executeTakeFirst()) !==
	undefined;

/** Public reports in which nothing was done since; from the other end than those of the flags. */
const quietReports = (trx: Trx, since: Date): Promise<Place[]> =>
	trx
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.ref', 'thread.id as threadId'])
		.where('complaint.status', 'in', ['routed', 'in_progress', 'followed_up'])
		.where('complaint.classification', '=', 'complaint')
		.where('thread.published_at', 'is not', null)
		.where('thread.hidden_at', 'is', null)
		.where('thread.locked_at', 'is', null)
		.where('thread.confidential', '=', false)
		.where('thread.last_event_at', '<', since)
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('flag').select('flag.id').whereRef('flag.thread_id', '=', 'thread.id')))
		)
		.orderBy(({ eb }) => eb('complaint.category_slug', '=', 'jalan-rusak'), 'desc')
		.orderBy('complaint.submission_key', 'desc')
		.limit(PLACES)
		.execute();

async function playAll(scene: Scene, places: readonly Place[]): Promise<void> {
	// The first ones are of roads: what is said there speaks of them.
	const [fifth, sixth, seventh, eighth, first, second, third, fourth] = places;
	if (!fifth || !sixth || !seventh || !eighth || !first || !second || !third || !fourth) return;
	const { citizens } = scene.cast;
	const [one, other] = [citizens[0] ?? scene.cast.citizen, citizens[1] ?? scene.cast.citizen];
	const { warned, pinned, split, locked, redacted, recategorised } = moderating;
	await judge(scene, first, 'warn', { ...warned, postId: await write(scene, first, one, [warned.text]) });
	await keepFromWriting(scene, second, third, fourth);
	await act(scene, fifth, { action: 'pin_post', postId: await write(scene, fifth, other, [pinned.text]) });
	await judge(scene, sixth, 'split_post', { ...split, postId: await write(scene, sixth, one, [split.text]) });
	await write(scene, seventh, one, [locked.texts[0]]);
	await write(scene, seventh, other, [locked.texts[1]]);
	await judge(scene, seventh, 'lock', locked);
	const postId = await write(scene, eighth, other, [redacted.text]);
	const mask = { ref: eighth.ref, doer: scene.cast.moderator, formKey: null, postId, passages: [ALL_HITS] };
	expectDone('redact', await redactWords(scene.at(40), { ...mask, rule: redacted.rule, text: redacted.why }));
	const { category, why } = recategorised;
	await act(scene, eighth, { action: 'recategorise', category, text: why });
	for (const place of [first, fifth, sixth]) await advertise(scene, place);
}

/** Waits in the queue, beside others that say the same. */
async function advertise(scene: Scene, place: Place): Promise<void> {
	const { text, words } = moderating.alike;
	const { citizens, citizen } = scene.cast;
	const postId = await write(scene, place, citizens[2] ?? citizen, [text]);
	const flag = { ref: place.ref, postId, doer: VISITOR, reason: 'spam', words } as const;
	expectDone(
		'flag',
		await flagContent(scene.at(90), { ...flag, flagger: `device:${keyOf('demo reader of advertisements')}` })
	);
}

/** Until a day; one of them was wrong, and is taken back on the next morning. */
async function keepFromWriting(scene: Scene, second: Place, third: Place, fourth: Place): Promise<void> {
	const { silenced, suspended, lifted } = moderating;
	const until = (days: number) => addDays(scene.today, days);
	const [loud, pretender, keen] = [await addWriter(scene, 1), await addWriter(scene, 2), await addWriter(scene, 3)];
	const shouted = await write(scene, second, loud, silenced.texts);
	await judge(scene, second, 'silence', { ...silenced, postId: shouted, until: until(silenced.days) });
	const claimed = await write(scene, third, pretender, [suspended.text]);
	await judge(scene, third, 'hide_post', { ...suspended, postId: claimed });
	await judge(scene, third, 'suspend', { ...suspended, postId: claimed, until: until(suspended.days) });
	const asked = await write(scene, fourth, keen, [lifted.text]);
	await judge(scene, fourth, 'silence', { ...lifted, postId: asked, until: until(lifted.days) });
	const lift = { action: 'lift_sanction', postId: asked, text: lifted.lift, doer: scene.cast.otherModerator } as const;
	await act(scene, fourth, lift);
}

type Done = Partial<ThreadCommand> & Pick<ThreadCommand, 'action'>;

async function act({ at, cast: { moderator } }: Scene, { ref }: Place, done: Done): Promise<void> {
	expectDone(done.action, await actInThread(at(60), { ref, doer: moderator, formKey: null, ...done }));
}

type Judged = { rule: string; why: string; postId?: string; until?: IsoDate };

const judge = (scene: Scene, place: Place, action: Done['action'], { rule, why, postId, until }: Judged) =>
	act(scene, place, { action, rule, text: why, ...(postId && { postId }), ...(until && { until }) });

/** Somebody who has been here for long. */
async function addWriter({ trx, cast: { citizen }, since }: Scene, place: number): Promise<Person> {
	const { password_hash } = await trx
		.selectFrom('app_user')
		.select('password_hash')
		.where('id', '=', citizen.userId)
		.executeTakeFirstOrThrow();
	const account = { password_hash, email_confirmed_at: since, created_at: since };
	const { id } = await trx
		.insertInto('app_user')
		.values({ ...account, email: `${ADDRESS}.${place}@fkp.test`, name: `Warga Disenyapkan ${place}` })
		.returning('id')
		.executeTakeFirstOrThrow();
	return { ...VISITOR, userId: id };
}

/** Some replies of one person, a minute apart; the last of them. */
async function write(
	{ trx, at }: Scene,
	{ ref, threadId }: Place,
	doer: Person,
	texts: readonly string[]
): Promise<string> {
	for (const [minute, text] of texts.entries())
		expectDone('reply', await actInThread(at(minute), { ref, action: 'reply', doer, formKey: null, text }));
	const { id } = await trx
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('author_user_id', '=', doer.userId)
		.orderBy('created_at', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	return id;
}
