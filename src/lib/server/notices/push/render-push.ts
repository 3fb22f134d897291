import { dayOf } from '$lib/domain/calendar/zone';
import { urgencyOf, type Urgency } from '$lib/domain/notice/channel';
import type { Services } from '../../services';
import { concernOf } from '../channels';
import { readReaders } from '../mail/readers';
import { readStanding } from '../mail/standing';
import { findToldEvents, toldTo } from '../mail/told-events';
import type { Claim } from './claims';
import { composeDailyPush, composePush, type PushText } from './compose-push';

export type Rendered = { text: PushText; urgency: Urgency };

/** From what may be read now; null where there is nothing left of it to tell. */
export async function renderPush(
	{ db, now, env, log }: Services,
	{ notices, digest }: Pick<Claim, 'notices' | 'digest'>
): Promise<Rendered | null | 'broken'> {
	const today = dayOf(now(), env.zone);
	const readerOf = await readReaders(db, notices);
	const stands = await readStanding(db, notices, today);
	const events = new Map((await findToldEvents(db, notices)).map(({ eventId, read }) => [eventId, read]));
	try {
		const standing = notices.flatMap((notice) => {
			const event = events.get(notice.eventId)?.();
			const reader = readerOf(notice);
			if (!event || !reader || !stands(notice, event)) return [];
			return [{ notice, reader, told: { ...toldTo(event, notice.recipient), dueDay: notice.dueDay } }];
		});
		const last = standing.at(-1);
		if (!last) return null;
		const told = standing.map((one) => one.told);
		const text = digest ? composeDailyPush(digest, standing, env) : composePush(told, last.reader, env);
		const urgencies = standing.map(({ notice }) => urgencyOf(concernOf(notice.audience), notice.dueDay, today));
		return text && { text, urgency: urgencies.includes('high') ? 'high' : 'normal' };
	} catch (error) {
		log.error('no push about an event', { event: notices.at(-1)?.eventId, error });
		return 'broken';
	}
}
