import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { ComplaintView } from '$lib/domain/complaint/complaint-for';
import type { ClockSheet, ClockSheets } from '$lib/domain/complaint/clock-sheet';
import type { Lang } from '$lib/domain/language';
import { textFor } from '$lib/text/catalogue';
import { path } from '$lib/text/path';
import type { CalendarEntry } from '../../icalendar';
import { findCaseOfCalendar } from '../../identity/case-calendar';
import type { Services } from '../../services';
import { findComplaintPage, type ComplaintPage } from '../complaint/page';

type House = Pick<Services, 'db' | 'now' | 'env'>;

/** The report of who filed it and reads it by themselves; null for everybody else, also for staff at whose counter they sit. */
export async function findOwnCase(
	house: House,
	ref: string,
	actor: Actor
): Promise<{ id: string; ref: string } | null> {
	const found = await findComplaintPage(house, ref, { actor, voice: null });
	const id = found?.kin[0];
	return id && isOwn(found.complaint) ? { id, ref } : null;
}

const isOwn = ({ reporter, assisted }: ComplaintView): boolean => reporter === 'you' && assisted === null;

/** The due days of a report for the calendar of whoever filed it: its number and the duties, and no word that anybody wrote. */
export async function caseEntries(house: House, secret: string, lang: Lang): Promise<CalendarEntry[] | null> {
	const opened = await findCaseOfCalendar(house.db, secret);
	if (!opened) return null;
	const reader = { actor: { ...VISITOR, openedThreadId: opened.id }, voice: null };
	const found = await findComplaintPage(house, opened.ref, reader);
	return found && entriesOf(found, house, lang);
}

function entriesOf({ complaint, clocks }: ComplaintPage, { env }: Pick<Services, 'env'>, lang: Lang): CalendarEntry[] {
	const { law, channels } = textFor(lang);
	const { ref, happened, promisedOn, createdAt } = complaint;
	const known = {
		url: `${env.origin}${path(lang, `/pengaduan/${ref}`)}`,
		free: true,
		sequence: happened.count,
		changedAt: new Date(happened.lastAt ?? createdAt)
	};
	const { hostname } = new URL(env.origin);
	const duties = shownOf(clocks).flatMap(({ view }) =>
		view.dueDay
			? [
					{
						...known,
						uid: `${ref}-${view.kind}@${hostname}`,
						day: view.dueDay,
						summary: `${ref}: ${law.clock[view.kind]}`,
						// What is done needs no reminder: calendars strike it out.
						cancelled: view.state === 'met' || view.state === 'met_late'
					}
				]
			: []
	);
	const promise = { ...known, uid: `${ref}-promise@${hostname}`, summary: `${ref}: ${channels.promised}` };
	return promisedOn ? [...duties, { ...promise, day: promisedOn }] : duties;
}

/** Each duty once, whatever it stands for on the page. */
function shownOf({ turn, missed, verification, firstResponse, resolution }: ClockSheets): ClockSheet[] {
	const sheets = [turn, ...missed, verification, firstResponse, resolution].filter((sheet) => sheet !== null);
	return [...new Map(sheets.toReversed().map((sheet) => [sheet.view.kind, sheet])).values()];
}
