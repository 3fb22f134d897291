import { insertReporter, type Identity } from '$lib/server/identity/reporter';
import { createSeal } from '$lib/server/identity/seal';
import type { Happened } from '$lib/server/notices/group';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { writeNotices } from '$lib/server/notices/who';
import type { Role } from '$lib/domain/actor/actor';
import type { ComplaintAction } from '$lib/domain/complaint/acts';
import { aComplaintEvent } from '$lib/domain/complaint/event.fixture';
import type { Database } from '$lib/server/db/schema';
import type { Transaction } from 'kysely';
import type { TestDatabase } from './database';

const AT = new Date('2026-11-21T05:00:00Z');
let made = 0;

export const AGENCY = {
	id: '00000000-0000-4000-8000-000000000001',
	slug: 'dinkes',
	name: 'Dinas Kesehatan',
	short_name: 'Dinkes'
};
export const OTHER = {
	id: '00000000-0000-4000-8000-000000000002',
	slug: 'pupr',
	name: 'Dinas PUPR',
	short_name: 'PUPR'
};

/** What every thread of these tests stands on. */
export async function seedProvince({ db }: TestDatabase): Promise<void> {
	// Events are written by hand here, and the book of moderation is for the tests of use cases.
	await db.deleteFrom('moderating_act').execute();
	await db
		.insertInto('agency')
		.values([AGENCY, OTHER].map((agency) => ({ ...agency, valid_until: null, merged_into: null })))
		.execute();
	await db.insertInto('district').values({ code: '82.71', name: 'Kota Ternate', position: 1 }).execute();
	await db
		.insertInto('category')
		.values({
			slug: 'kesehatan',
			name_id: 'Kategori Kesehatan',
			name_en: 'Health',
			parent_slug: null,
			agency_id: null,
			position: 1
		})
		.execute();
}

type Person = { role?: Role; agencyId?: string; until?: string; confirmed?: boolean; lang?: 'id' | 'en' };

export async function addPerson({ db }: TestDatabase, name: string, person: Person = {}): Promise<string> {
	const { role, agencyId = null, until = null, confirmed = true, lang = 'id' } = person;
	const { id } = await db
		.insertInto('app_user')
		.values({
			email: `${name}@orang.test`,
			name,
			password_hash: '-',
			email_confirmed_at: confirmed ? AT : null,
			lang,
			created_at: AT
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	if (role) {
		const appointment = {
			user_id: id,
			role,
			agency_id: agencyId,
			decree: 'SK 1',
			valid_from: '2026-01-01',
			valid_until: until
		};
		await db.insertInto('membership').values(appointment).execute();
	}
	return id;
}

export type TestThread = Happened['thread'] & { ref: string; title: string };

type NewThread = {
	title?: string;
	body?: string;
	reporterId?: string;
	identity?: Partial<Identity>;
	confidential?: boolean;
};

/** A report in the database and what a notice says of it. */
export async function addThread({ db, services }: TestDatabase, options: NewThread = {}): Promise<TestThread> {
	const { title = 'Puskesmas tutup siang hari', body = 'Loket ditutup pukul sebelas padahal jadwalnya sampai sore.' } =
		options;
	made += 1;
	const ref = `7Q4M-${made.toString(36).toUpperCase().padStart(4, '0')}`;
	const confidential = options.confidential ?? false;
	const thread = {
		kind: 'complaint' as const,
		ref,
		title,
		confidential,
		published_at: AT,
		hidden_at: null,
		locked_at: null
	};
	const { id } = await db
		.insertInto('thread')
		.values({ ...thread, created_at: AT, last_event_at: AT })
		.returning('id')
		.executeTakeFirstOrThrow();
	await db.insertInto('complaint').values(complaintRow(id, body)).execute();
	await insertReporter(db, createSeal(services.env.secret), {
		threadId: id,
		userId: options.reporterId ?? null,
		codeHash: ref,
		identity: options.identity ? { name: '', email: '', phone: '', ...options.identity } : null,
		lang: 'id',
		consentAt: null
	}).execute();
	return { kind: 'complaint', id, ref, title, confidential, published: true, hidden: false };
}

const complaintRow = (threadId: string, body: string) => ({
	thread_id: threadId,
	status: 'in_progress' as const,
	classification: 'complaint' as const,
	channel: 'web' as const,
	body,
	body_html: '',
	occurred_on: null,
	district_code: '82.71',
	place: '',
	category_slug: 'kesehatan',
	wished_agency_id: null,
	agency_id: AGENCY.id,
	closed_at: null,
	rating: null,
	rating_words: null,
	sp4n_number: null,
	submission_key: crypto.randomUUID()
});

export type Happening = Partial<Omit<Parameters<typeof aComplaintEvent>[0], 'action'>> & {
	/** Words that become a post. */
	words?: string;
	dueDay?: string;
	agency?: string | null;
};

/** Records an event and who hears of it, as the use cases do. */
export const happen = (test: TestDatabase, ...what: What): Promise<string> =>
	test.db.transaction().execute((trx) => happenIn(trx, test, ...what));

type What = [thread: TestThread, action: ComplaintAction, more?: Happening];

export async function happenIn(
	trx: Transaction<Database>,
	{ clock, services }: Pick<TestDatabase, 'clock' | 'services'>,
	...[thread, action, more = {}]: What
): Promise<string> {
	const { words, dueDay = null, agency = AGENCY.id, ...rest } = more;
	const event = anEvent(action, clock.now(), rest);
	await insertEvent(trx, thread.id, event);
	if (words) await insertPost(trx, thread.id, event, words);
	await writeNotices(trx, services, { event, thread, agencyId: agency, dueDay });
	return event.id;
}

/** The same, and their letters with it. */
export async function tell(test: TestDatabase, ...what: What): Promise<string> {
	const id = await happen(test, ...what);
	await writeDueLetters(test.services);
	return id;
}

const anEvent = (action: ComplaintAction, at: Date, rest: Happening): Happened['event'] => ({
	...aComplaintEvent({ action, seq: (made += 1), at, role: 'officer', ...rest }),
	id: crypto.randomUUID()
});

const insertEvent = (trx: Transaction<Database>, threadId: string, event: Happened['event']) =>
	trx
		.insertInto('thread_event')
		.values({
			id: event.id,
			thread_id: threadId,
			seq: event.seq,
			at: event.at,
			action: event.action,
			from_status: event.from,
			to_status: event.to,
			actor_role: event.role,
			actor_agency_id: event.agencyId,
			actor_user_id: event.userId,
			public: event.public,
			data: JSON.stringify(event.data),
			form_key: null
		})
		.execute();

const insertPost = (trx: Transaction<Database>, threadId: string, event: Happened['event'], words: string) =>
	trx
		.insertInto('post')
		.values({
			thread_id: threadId,
			event_id: event.id,
			kind: 'reply',
			author_role: event.role,
			author_agency_id: event.agencyId,
			author_user_id: event.userId,
			body: words,
			body_html: words,
			created_at: event.at,
			hidden_at: null
		})
		.execute();
