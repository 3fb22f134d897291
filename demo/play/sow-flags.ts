import { VISITOR } from '$lib/domain/actor/actor';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import type { TimeRules } from '$lib/domain/deadline/reckon';
import { officeTimeFrom } from '$lib/domain/escalation/office-time';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import { envWith } from '$lib/server/env';
import { keyOf } from '$lib/server/auth/secret-key';
import type { Database } from '$lib/server/db/schema';
import { loadCalendar } from '$lib/server/db/rules';
import type { Services } from '$lib/server/services';
import type { Deps } from '$lib/server/usecases/record';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags, flagContent } from '$lib/server/usecases/thread/flags';
import { supportThread } from '$lib/server/usecases/thread/support';
import type { Transaction } from 'kysely';
import { brigade, spam } from '../content/flagged';
import type { Cast, Person } from './cast';
import { settleMails } from './settle-mails';
import { expectDone, joinTransaction } from './stage';
import type { Timetable } from './timetable';

type Trx = Transaction<Database>;
type Place = { ref: string; threadId: string };
type Scene = {
	trx: Trx;
	cast: Cast;
	/** The use cases at a moment. */
	at: (moment: Date) => Deps;
	now: Date;
	/** Moments of office hours on the last days of work, the latest first. */
	office: readonly Date[];
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Half past nine. */
const MORNING_MS = 9.5 * HOUR_MS;
const BRIGADE = 26;
const PAST_SPAM = 4;

const before = (moment: Date, ms: number) => new Date(moment.getTime() - ms);

/**
 * Two scenes of flags: a brigade that wanted a complaint gone, and got nothing but an entry in the book; and spam that two
 * readers flagged who usually disagree, folded until a moderator has looked. Once, and after everything else.
 */
export async function sowFlags(services: Services, cast: Cast, { now, zone }: Timetable): Promise<void> {
	const rules = { calendar: await loadCalendar(services.db), zone };
	const env = envWith(services.env, { smtpUrl: null });
	await services.db.transaction().execute(async (trx) => {
		const at = (moment: Date): Deps => ({ db: joinTransaction(trx), env, now: () => moment });
		const scene = { trx, cast, at, now, office: officeMoments(now, rules) };
		if (await isSown(trx)) return;
		const [attacked, spammed, ...past] = await quietReports(trx, before(scene.office.at(-1) ?? now, DAY_MS));
		if (!attacked || !spammed || past.length < PAST_SPAM) return;
		await attack(scene, attacked);
		await foldSpam(scene, spammed, past);
		await settleMails(
			trx,
			at(now),
			[attacked, spammed, ...past].map(({ threadId }) => threadId)
		);
	});
}

/** One a day of work: for the brigade, and for each spam of the past. */
function officeMoments(now: Date, rules: TimeRules): Date[] {
	const moments = new Map<string, Date>();
	for (let days = 1; moments.size < PAST_SPAM + 1; days += 1) {
		const day = dayOf(officeTimeFrom(before(now, days * DAY_MS), rules), rules.zone);
		const moment = new Date(startOfDay(day, rules.zone).getTime() + MORNING_MS);
		if (moment < before(now, 4 * HOUR_MS)) moments.set(day, moment);
	}
	return [...moments.values()];
}

const isSown = async (trx: Trx): Promise<boolean> =>
	(await trx.selectFrom('decision').select('id').where('act', '=', 'dismiss_flags').limit(1).executeTakeFirst()) !==
	undefined;

/** Public reports that somebody has at hand, and in which nothing was done of late. */
const quietReports = (trx: Trx, since: Date): Promise<Place[]> =>
	trx
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.ref', 'thread.id as threadId'])
		.where('complaint.status', 'in', ['routed', 'in_progress', 'questioned', 'followed_up', 'contested', 'reopened'])
		.where('thread.published_at', 'is not', null)
		.where('thread.hidden_at', 'is', null)
		.where('thread.locked_at', 'is', null)
		.where('thread.confidential', '=', false)
		.where('thread.last_event_at', '<', since)
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('flag').select('flag.id').whereRef('flag.thread_id', '=', 'thread.id')))
		)
		.orderBy('complaint.submission_key')
		.limit(2 + PAST_SPAM)
		.execute();

/** Many devices, two networks, half an hour; and a moderator in office hours. */
async function attack({ at, office, now, cast: { moderator } }: Scene, { ref }: Place): Promise<void> {
	const looked = office[0] ?? now;
	for (let n = 0; n < BRIGADE; n += 1) {
		const flag = {
			ref,
			postId: null,
			doer: VISITOR,
			flagger: `device:${keyOf(`demo brigade ${n}`)}`,
			reason: brigade.reasons[n % brigade.reasons.length] ?? ('other' as const),
			words: brigade.words[n % brigade.words.length] ?? '',
			network: `198.51.100.${n % 2}`
		};
		expectDone('flag', await flagContent(at(before(looked, HOUR_MS - n * MINUTE_MS)), flag));
	}
	expectDone('dismiss_flags', await dismissFlags(at(looked), { ref, postId: null, doer: moderator }));
}

/**
 * Two readers who have been right together about earlier spam, and of whom one stands by the reports under which the other
 * found it off topic: they usually disagree, and this time they do not.
 */
async function foldSpam(scene: Scene, place: Place, past: readonly Place[]): Promise<void> {
	const { at, office, now, cast } = scene;
	const [one, other] = [await addReader(scene, 'satu'), await addReader(scene, 'dua')];
	const writers = cast.citizens.toReversed();
	const last = writers[0] ?? cast.citizen;
	const deps = at(before(office.at(-1) ?? now, 12 * HOUR_MS));
	for (const [index, { ref, threadId }] of past.entries()) {
		expectDone('support', await supportThread(deps, { ref, voice: voiceOf(one), network: '', supports: true }));
		const looked = office[PAST_SPAM - index] ?? now;
		const postId = await write(scene, { ref, threadId }, writers[index] ?? last, before(looked, 3 * HOUR_MS));
		const flags = [
			{ doer: one, reason: 'spam' as const },
			{ doer: other, reason: 'off_topic' as const }
		];
		for (const [turn, flag] of (index % 2 === 0 ? flags : flags.toReversed()).entries())
			await flagAs(at(before(looked, (2 - turn) * HOUR_MS)), { ref, postId, ...flag });
		const hide = { ref, action: 'hide_post', postId, doer: cast.moderator, formKey: null, rule: 'D1' } as const;
		expectDone('hide_post', await actInThread(at(looked), { ...hide, text: spam.hidden }));
	}
	const postId = await write(scene, place, last, before(now, 3 * HOUR_MS));
	for (const [turn, doer] of [one, other].entries())
		await flagAs(at(before(now, (2 - turn) * HOUR_MS)), { ref: place.ref, postId, doer, reason: 'spam' });
}

/** Somebody who has read along for a year and stood by nothing yet: the crowd of the demo stands by everything. */
async function addReader({ trx, now }: Scene, name: string): Promise<Person> {
	const since = before(now, 400 * DAY_MS);
	const { id } = await trx
		.insertInto('app_user')
		.values({
			email: `pembaca.${name}@fkp.test`,
			name: `Pembaca ${name}`,
			password_hash: '-',
			email_confirmed_at: since,
			created_at: since
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return { ...VISITOR, userId: id };
}

const voiceOf = ({ userId }: Person) => `user:${userId}`;

async function flagAs(deps: Deps, flag: { ref: string; postId: string; doer: Person; reason: FlagReason }) {
	const words = spam.words[flag.reason === 'spam' ? 0 : 1];
	expectDone('flag', await flagContent(deps, { ...flag, flagger: voiceOf(flag.doer), words }));
}

async function write({ trx, at }: Scene, { ref, threadId }: Place, doer: Person, moment: Date): Promise<string> {
	const reply = { ref, action: 'reply', doer, formKey: null, text: spam.text } as const;
	expectDone('reply', await actInThread(at(moment), reply));
	const { id } = await trx
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('created_at', '=', moment)
		.executeTakeFirstOrThrow();
	return id;
}
