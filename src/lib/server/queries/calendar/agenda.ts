import type { Actor } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { agendaEntries, type CalendarEntry } from '../../icalendar';
import type { Services } from '../../services';
import { listAgenda, readRevisions } from '../consultation/agenda';
import { findConsultationHead } from '../consultation/head';
import { publicConsultationHead } from '../consultation/public-head';

export type Calendar = { name: string; entries: CalendarEntry[]; at: Date };

/** When a consultation takes inputs and meets: as everybody may know it, or as its host has it before that. */
export async function agendaCalendar(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	slug: string,
	{ actor, lang }: { actor: Actor; lang: Lang }
): Promise<{ id: string; isPublic: boolean; calendar: Calendar } | null> {
	const seen = await publicConsultationHead(house, slug);
	const found = seen ?? (await findConsultationHead(house, slug, actor));
	if (!found) return null;
	const { id, ref, title, cancelled, opensAt, closesAt } = found.head;
	const { count, changedAt } = await readRevisions(house.db, id);
	const at = changedAt ?? house.now();
	const url = `${house.env.origin}${path(lang, `/konsultasi/${slug}`)}`;
	const domain = new URL(house.env.origin).hostname;
	const window = {
		uid: `${ref}@${domain}`,
		summary: consultationTextFor(lang).gathering.agenda.window(title),
		url,
		free: true,
		cancelled,
		sequence: count
	};
	const entries = [
		...agendaEntries(await listAgenda(house.db, id), { title, url, domain, cancelled, changedAt: at }),
		...(opensAt && closesAt
			? [{ ...window, startsAt: new Date(opensAt), endsAt: new Date(closesAt), changedAt: at }]
			: [])
	];
	return { id, isPublic: seen !== null, calendar: { name: title, entries, at } };
}
