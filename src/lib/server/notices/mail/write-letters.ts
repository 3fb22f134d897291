import { dayOf } from '$lib/domain/calendar/zone';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';
import { tellCrowds } from '../fan-out';
import { keepBack } from '../gathering';
import { composeLetter } from './compose-letter';
import { purposeOf, withAddresses, type Answerable } from './answering';
import { writeMails, type Letter, type MailDeps } from './outbox';
import { readReaders, type FindReader, type Reader } from './readers';
import { readStanding } from './standing';
import { putOff, takeNotices, type DueNotice } from './take-notices';
import { findToldEvents, toldTo, type ToldEvent } from './told-events';

/** So many letters are written in one transaction. */
const AT_ONCE = 500;

/** A run ends sooner or later, so that a stop of the process waits for one run at most. */
const ROUNDS_A_RUN = 20;

const RETRY_MS = 3_600_000;

/**
 * Notes the crowds that hear of what happened, and writes the letters that are due. Any number of processes may do so at once: each is
 * written by one of them.
 */
export async function writeDueLetters({ db, now, env, log }: Services): Promise<void> {
	await tellCrowds({ db, now, env });
	for (let round = 0; round < ROUNDS_A_RUN; round += 1) {
		const { taken, failed } = await db.transaction().execute((trx) => writeSomeLetters(trx, { now, env }));
		for (const { event, error } of failed) log.error('no letter about an event', { event, error });
		if (taken < AT_ONCE) return;
	}
}

type Failed = { event: string; error: unknown };

/**
 * The letters of the next notices: into the outbox and off the list in one transaction, so whoever dies in between has
 * written none. An event that no letter can be written about is tried again later, and keeps no other waiting.
 */
export async function writeSomeLetters(
	trx: Transaction<Database>,
	deps: MailDeps
): Promise<{ taken: number; failed: Failed[] }> {
	const at = deps.now();
	const taken = await takeNotices(trx, at, AT_ONCE);
	if (taken.length === 0) return { taken: 0, failed: [] };
	const today = dayOf(at, deps.env.zone);
	const readerOf = await readReaders(trx, taken);
	const notices = await keepBack(trx, deps, taken, { readerOf, channel: 'mail' });
	const events = await findToldEvents(trx, notices);
	const stands = await readStanding(trx, notices, today);
	const byEvent = Map.groupBy(notices, ({ eventId }) => eventId);
	const mails: Answerable[] = [];
	const failed: Failed[] = [];
	for (const { eventId, read } of events) {
		const own = byEvent.get(eventId) ?? [];
		try {
			const told = read();
			const standing = own.filter((notice) => stands(notice, told));
			mails.push(...lettersAbout(told, standing, readerOf, deps));
		} catch (error) {
			failed.push({ event: eventId, error });
			byEvent.delete(eventId);
			await putOff(trx, own, new Date(at.getTime() + RETRY_MS));
		}
	}
	await writeMails(trx, deps, await withAddresses(trx, mails, at));
	await putOff(trx, [...byEvent.values()].flat(), null);
	return { taken: taken.length, failed };
}

function lettersAbout(
	told: ToldEvent,
	notices: readonly DueNotice[],
	readerOf: FindReader,
	{ env }: MailDeps
): Answerable[] {
	const compose = onceAKind((own, reader) => composeLetter(own, reader, env));
	return notices.flatMap((notice) => {
		const reader = readerOf(notice);
		if (!reader) return [];
		const { eventId, threadId, recipient, audience, createdAt, followId } = notice;
		const address = { event_id: eventId, thread_id: threadId, recipient, audience, follow_id: followId };
		const purpose = env.mailIn && purposeOf(told, reader);
		return [{ ...compose(toldTo(told, recipient), reader), ...address, created_at: createdAt, purpose }];
	});
}

/** Each person of a group gets the same letter: it is written once a language. Of who follows each has a way out of their own. */
function onceAKind(compose: (told: ToldEvent, reader: Reader) => Letter): typeof compose {
	const written = new Map<string, Letter>();
	return (told, reader) => {
		const numbers = told.decisions.map(({ number }) => number).join();
		const kind = `${reader.audience} ${reader.lang} ${reader.hasAccount} ${numbers} ${reader.follow?.id}`;
		const letter = written.get(kind) ?? compose(told, reader);
		written.set(kind, letter);
		return letter;
	};
}
