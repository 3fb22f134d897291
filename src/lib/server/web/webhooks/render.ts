import { publicConsultation } from '$lib/domain/consultation/consultation-for';
import { TEST_KIND, type SentKind } from '$lib/domain/webhook/kinds';
import type { AnyParticulars } from '$lib/domain/events';
import { loadCalendar } from '../../db/rules';
import { publicCommitment } from '../../queries/consultation/commitment/public-commitment';
import { findConsultationRecord } from '../../queries/consultation/record';
import { publicThreads, selectRow, toRow } from '../../queries/complaint-list/public-threads';
import { findToldEvent, type ToldEvent } from '../../queries/webhook/told-event';
import type { Services } from '../../services';

type House = Pick<Services, 'db' | 'now' | 'env'>;

type Told = { kind: SentKind; eventId: string | null; at: Date };

/**
 * What is sent of an event: what everybody may read of its subject at this moment, in short; whoever wants more asks for it
 * at the address that stands there. Null where everybody may read nothing of it any more.
 */
export async function renderWebhook(house: House, { kind, eventId, at }: Told): Promise<string | null> {
	if (kind === TEST_KIND || eventId === null)
		return written(TEST_KIND, at, { site: house.env.site.name, url: house.env.origin });
	const event = await findToldEvent(house.db, eventId);
	if (!event || event.isHidden) return null;
	const data = event.kind === 'complaint' ? await reportOf(house, event) : await topicOf(house, event, kind);
	return data && written(kind, event.at, data);
}

const written = (type: SentKind, at: Date, data: object): string =>
	JSON.stringify({ type, timestamp: at.toISOString(), data });

/** As the list of reports shows it to everybody. */
async function reportOf({ db, now, env }: House, { threadId }: ToldEvent): Promise<object | null> {
	const [stored, calendar] = await Promise.all([
		selectRow(publicThreads(db)).where('thread.id', '=', threadId).executeTakeFirst(),
		loadCalendar(db)
	]);
	if (!stored) return null;
	const row = toRow(stored, { now: now(), zone: env.zone, calendar });
	return {
		number: row.ref,
		title: row.title,
		status: row.status,
		agency: row.agency,
		district: row.district,
		category: row.category.id,
		due_day: row.clock?.dueDay ?? null,
		overdue: row.clock?.state === 'overdue',
		promised_day: row.promised?.day ?? null,
		url: `${env.origin}/pengaduan/${row.ref}`,
		clocks: `${env.origin}/api/v1/complaints/${row.ref}/clocks`
	};
}

async function topicOf(house: House, { slug, data }: ToldEvent, kind: SentKind): Promise<object | null> {
	const record = slug === null ? undefined : await findConsultationRecord(house.db, slug);
	const seen = record && publicConsultation(record, house.now());
	if (!seen) return null;
	const { head } = seen;
	const page = `${house.env.origin}/konsultasi/${head.slug}`;
	const topic = {
		slug: head.slug,
		title: head.title,
		stage: head.stage,
		agency: head.agency.name,
		opens_at: head.opensAt,
		closes_at: head.closesAt,
		url: page
	};
	const { position, inputs }: AnyParticulars = data;
	if (kind === 'consultation.input_answered')
		return { ...topic, inputs: (inputs ?? []).map((number) => ({ number, url: `${page}/masukan/${number}` })) };
	if (kind !== 'commitment.changed') return topic;
	return position === undefined ? null : commitmentOf(house, { threadId: head.id, position }, topic);
}

async function commitmentOf(
	house: House,
	place: { threadId: string; position: number },
	topic: { url: string }
): Promise<object | null> {
	const seen = await publicCommitment(house, place);
	if (!seen) return null;
	const { status, dueDay, agency } = seen.commitment;
	return {
		position: place.position,
		status,
		agency: agency.name,
		due_day: dueDay,
		url: `${topic.url}/komitmen/${place.position}`,
		consultation: topic
	};
}
