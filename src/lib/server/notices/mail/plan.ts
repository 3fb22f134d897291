import type { ConsultationAction } from '$lib/domain/consultation/acts';
import { tellsWhen } from '$lib/domain/consultation/notice';
import { isCancelled } from '$lib/domain/consultation/stage';
import type { Lang } from '$lib/domain/language';
import type { LetterCatalogue } from '$lib/text/letter-catalogue';
import { formatInstant } from '$lib/text/format';
import { path } from '$lib/text/path';
import type { Db } from '../../db/client';
import type { Env } from '../../env';
import { agendaEntries, icalendar, type PlannedMeeting } from '../../icalendar';
import type { Reader } from './readers';
import type { ToldEvent } from './told-events';

/** When and where a consultation takes place. */
export type Plan = { cancelled: boolean; opensAt: Date | null; closesAt: Date | null; meetings: PlannedMeeting[] };

/** The plans of consultations as they stand now, by their threads. */
export async function readPlans(db: Db, threadIds: readonly string[]): Promise<(threadId: string) => Plan | null> {
	if (threadIds.length === 0) return () => null;
	const ids = [...new Set(threadIds)];
	const [windows, meetings] = await Promise.all([
		db
			.selectFrom('consultation')
			.select(['thread_id as threadId', 'stage', 'opens_at as opensAt', 'closes_at as closesAt'])
			.where('thread_id', 'in', ids)
			.execute(),
		db
			.selectFrom('meeting')
			.select(['thread_id as threadId', 'id', 'title', 'starts_at as startsAt', 'ends_at as endsAt', 'place', 'link'])
			.select(['agenda', 'sequence', 'taken_back_at as takenBackAt'])
			.where('thread_id', 'in', ids)
			.orderBy('starts_at')
			.orderBy('id')
			.execute()
	]);
	const held = Map.groupBy(meetings, ({ threadId }) => threadId);
	const plans = new Map(
		windows.map(({ threadId, stage, ...plan }) => [
			threadId,
			{ ...plan, cancelled: isCancelled(stage), meetings: held.get(threadId) ?? [] }
		])
	);
	return (threadId) => plans.get(threadId) ?? null;
}

/** The window and each meeting with its day, hour, zone and place or link, as lines of a letter. */
export function planFacts(plan: Plan, action: ConsultationAction, lang: Lang, { mail }: LetterCatalogue, zone: string) {
	if (!tellsWhen(action)) return [];
	const { opensAt, closesAt, meetings } = plan;
	const at = (instant: Date) => formatInstant(lang, instant, zone);
	const window = opensAt && closesAt ? [{ label: mail.window, value: mail.fromUntil(at(opensAt), at(closesAt)) }] : [];
	const facts = meetings.flatMap(({ title, startsAt, place, link, agenda, takenBackAt }) => [
		{
			label: mail.meeting(title),
			value: [takenBackAt || plan.cancelled ? mail.meetingCancelled : '', at(startsAt), place, link]
				.filter(Boolean)
				.join(' · ')
		},
		...(agenda && !takenBackAt ? [{ label: mail.agenda, value: agenda }] : [])
	]);
	return [...window, ...facts];
}

/** The meetings for the calendar of who is invited, also when they were moved or will not be held. */
export function calendarOf({ event, thread, slug, plan }: ToldEvent, reader: Reader, settings: Pick<Env, 'origin'>) {
	if (!plan || slug === null || thread.hidden) return null;
	if (reader.audience !== 'invitees' || !tellsWhen(event.action as ConsultationAction) || plan.meetings.length === 0)
		return null;
	const topic = {
		title: thread.title,
		url: settings.origin + path(reader.lang, `/konsultasi/${slug}`),
		domain: new URL(settings.origin).hostname,
		cancelled: plan.cancelled
	};
	return icalendar(thread.title, agendaEntries(plan.meetings, topic), event.at);
}
