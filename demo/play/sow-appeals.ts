import { OPEN_STATUSES } from '$lib/domain/complaint/status';
import { startOfDay } from '$lib/domain/calendar/zone';
import { addWorkdays, workdayBefore } from '$lib/domain/calendar/work-calendar';
import { envWith } from '$lib/server/env';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import { climbAppeal } from '$lib/server/usecases/moderation/climb-appeals';
import { correctWords, settleCorrection } from '$lib/server/usecases/moderation/correct-words';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal } from '$lib/server/usecases/moderation/in-appeal';
import type { Deps } from '$lib/server/usecases/record';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import type { Transaction } from 'kysely';
import { appeals, type AppealScene } from '../content/appeals';
import type { Cast, Person } from './cast';
import { settleMails } from './settle-mails';
import { expectDone, joinTransaction } from './stage';
import type { Timetable } from './timetable';

const HOUR = 3_600_000;

type Trx = Transaction<Database>;
type Place = { ref: string; threadId: string };
type Turn = (day: number, hour: number) => Deps;

/** Who wrote it, who decided first and who decides then, and how many working days ago it began. */
type Part = { scene: AppealScene; author: Person; first: Person; second: Person; daysAgo: number };

/**
 * What people objected to: a decision that fell, one that stands, one that is talked over, one that climbed, and mended
 * words. Each under an open report in which nothing was done since before it began. Once, and after everything else.
 */
export async function sowAppeals(services: Services, cast: Cast, timetable: Timetable): Promise<void> {
	const env = envWith(services.env, { smtpUrl: null });
	const { today, zone, calendar, now } = timetable;
	await services.db.transaction().execute(async (trx) => {
		if (await isSown(trx)) return;
		const taken: string[] = [];
		for (const part of partsOf(cast)) {
			const start = workdayBefore(today, part.daysAgo, calendar);
			const turn: Turn = (day, hour) => {
				const at = new Date(startOfDay(addWorkdays(start, day, calendar), zone).getTime() + hour * HOUR);
				return { db: joinTransaction(trx), env, now: () => at };
			};
			const place = await quietReport(trx, startOfDay(start, zone));
			if (!place) continue;
			await play(trx, turn, place, part);
			taken.push(place.threadId);
		}
		if (taken.length > 0) await settleMails(trx, { env, now: () => now }, taken);
	});
}

function partsOf({ citizen, citizens, moderator, otherModerator }: Cast): Part[] {
	const writers = citizens.toReversed();
	const by = (index: number) => writers[index] ?? citizen;
	const [ours, theirs] = [
		{ first: moderator, second: otherModerator },
		{ first: otherModerator, second: moderator }
	];
	return [
		{ scene: appeals.climbed, author: by(1), ...ours, daysAgo: 8 },
		{ scene: appeals.won, author: citizen, ...ours, daysAgo: 6 },
		{ scene: appeals.lost, author: by(0), ...theirs, daysAgo: 5 },
		{ scene: appeals.mended, author: by(2), ...ours, daysAgo: 4 },
		{ scene: appeals.running, author: citizen, ...theirs, daysAgo: 3 },
		{ scene: appeals.mending, author: by(3), ...theirs, daysAgo: 2 },
		{ scene: appeals.fresh, author: citizen, ...ours, daysAgo: 1 }
	];
}

const isSown = async (trx: Trx): Promise<boolean> =>
	(await trx.selectFrom('correction').select('id').limit(1).executeTakeFirst()) !== undefined;

/** A report that everybody reads and answers, and in which nothing was done of late. */
const quietReport = (trx: Trx, before: Date): Promise<Place | undefined> =>
	trx
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.ref', 'thread.id as threadId'])
		.where('complaint.status', 'in', OPEN_STATUSES)
		.where('thread.published_at', 'is not', null)
		.where('thread.hidden_at', 'is', null)
		.where('thread.locked_at', 'is', null)
		.where('thread.confidential', '=', false)
		.where('thread.last_event_at', '<', before)
		.orderBy('complaint.submission_key', 'desc')
		.limit(1)
		.executeTakeFirst();

async function play(trx: Trx, turn: Turn, place: Place, { scene, author, first, second }: Part): Promise<void> {
	const { ref, threadId } = place;
	const wrote = turn(0, 9);
	expectDone(
		'reply',
		await actInThread(wrote, { ref, action: 'reply', doer: author, formKey: null, text: scene.reply })
	);
	const { id: postId } = await trx
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('created_at', '=', wrote.now())
		.executeTakeFirstOrThrow();
	const hide = {
		ref,
		action: 'hide_post',
		postId,
		doer: first,
		formKey: null,
		rule: scene.rule,
		text: scene.why
	} as const;
	expectDone('hide_post', await actInThread(turn(0, 11), hide));
	const number = await lastNumber(trx);
	const by = (doer: Person) => ({ number, doer, openedInput: null, formKey: null });
	if (scene.correction) await mend(trx, turn, { by, author, first, ...scene.correction });
	if (scene.objection === undefined) return;
	expectDone('appeal', await fileAppeal(turn(1, 8), { ...by(author), words: scene.objection }));
	const speakers = { author, first, second };
	for (const [index, said] of (scene.talk ?? []).entries())
		expectDone(
			'say',
			await actInAppeal(turn(1, 10 + index), { ...by(speakers[said.by]), action: 'say', words: said.words })
		);
	if (scene.outcome) {
		const { state: outcome, words } = scene.outcome;
		expectDone('decide', await actInAppeal(turn(3, 9), { ...by(second), action: 'decide', outcome, words }));
	}
	if (scene.late) await climbAppeal(turn(7, 8), number);
}

type Mending = {
	by: (doer: Person) => { number: number; doer: Person; openedInput: null; formKey: null };
	author: Person;
	first: Person;
	words: string;
	answer?: string;
};

async function mend(trx: Trx, turn: Turn, { by, author, first, words, answer }: Mending): Promise<void> {
	expectDone('correct', await correctWords(turn(1, 8), { ...by(author), words }));
	if (answer === undefined) return;
	const { id: correctionId } = await trx
		.selectFrom('correction')
		.select('id')
		.where('settled_at', 'is', null)
		.executeTakeFirstOrThrow();
	const accept = { ...by(first), correctionId, outcome: 'accepted', words: answer } as const;
	expectDone('settle', await settleCorrection(turn(1, 10), accept));
}

const lastNumber = async (trx: Trx): Promise<number> =>
	(await trx.selectFrom('decision').select('number').orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow())
		.number;
