import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { nextDigest } from '$lib/domain/escalation/digest';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Channel } from '$lib/domain/notice/channel';
import type { Transaction } from 'kysely';
import { loadCalendar } from '../db/rules';
import type { Database } from '../db/schema';
import { isDuty } from './channels';
import type { MailDeps } from './mail/outbox';
import type { FindReader, Reader } from './mail/readers';
import { gather, type DueNotice } from './mail/take-notices';

/** Of whoever wants to hear of their duties once a day; what is due today or sooner does not wait for it. */
const waitsForDay = ({ audience, dueDay }: DueNotice, reader: Reader | null, today: IsoDate): boolean =>
	reader !== null && reader.gathers && isDuty(audience) && !(dueDay !== null && dueDay <= today);

/** Puts what waits into the letter of the day, and gives back the rest. */
export async function keepBack(
	trx: Transaction<Database>,
	{ now, env }: MailDeps,
	taken: readonly DueNotice[],
	{ readerOf, channel }: { readerOf: FindReader; channel: Channel }
): Promise<DueNotice[]> {
	const at = now();
	const today = dayOf(at, env.zone);
	const waiting = taken.filter((notice) => waitsForDay(notice, readerOf(notice), today));
	if (waiting.length === 0) return [...taken];
	await gather(trx, waiting, nextDigest(at, { calendar: await loadCalendar(trx), zone: env.zone }), channel);
	return taken.filter((notice) => !waiting.includes(notice));
}
