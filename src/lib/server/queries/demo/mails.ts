import { isUuid } from '$lib/domain/uuid';
import type { MailAudience } from '../../db/schema-mail';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

const PAGE_SIZE = 30;
const MAX_RECIPIENTS = 200;
const CURSOR = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_(.+)$/;
const isRecipient = (key: string) => key === 'reporter' || (key.startsWith('user:') && isUuid(key.slice(5)));

type Position = { at: Date; id: string };
export type MailFilter = { recipient: string | null; older: Position | null; newer: Position | null };

/** What an address asks for; whatever it may not ask for counts as absent. */
export function parseMailFilter(params: URLSearchParams): MailFilter {
	const recipient = params.get('untuk') ?? '';
	return {
		recipient: isRecipient(recipient) ? recipient : null,
		older: parsePosition(params.get('lama')),
		newer: parsePosition(params.get('baru'))
	};
}

function parsePosition(text: string | null): Position | null {
	const [, at, id] = CURSOR.exec(text ?? '') ?? [];
	return at && id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : null;
}

export type MailRow = {
	id: string;
	subject: string;
	createdAt: string;
	/** Name and address of an account; null stands for whoever filed the report, who is not named even here. */
	recipient: { name: string; email: string } | null;
	ref: string | null;
	audience: MailAudience;
	state: 'kept' | 'sent' | 'failed';
};

/** One page of the outbox, newest first, and the cursors of its neighbours. */
export async function listDemoMails(db: Db, filter: MailFilter) {
	const direction = filter.newer ? 'asc' : 'desc';
	const found = await selectMails(db)
		.$if(filter.recipient !== null, (query) => query.where('mail.recipient', '=', filter.recipient))
		.$if(filter.older !== null, (query) => query.where(after('<', filter.older)))
		.$if(filter.newer !== null, (query) => query.where(after('>', filter.newer)))
		.orderBy('mail.created_at', direction)
		.orderBy('mail.id', direction)
		.limit(PAGE_SIZE + 1)
		.execute();
	const more = found.length > PAGE_SIZE;
	const page = found.slice(0, PAGE_SIZE);
	const rows = (filter.newer ? page.reverse() : page).map(toRow);
	const cursorOf = (row: MailRow | undefined) => (row ? `${row.createdAt}_${row.id}` : null);
	return {
		rows,
		older: filter.newer || more ? cursorOf(rows.at(-1)) : null,
		newer: filter.newer ? (more ? cursorOf(rows.at(0)) : null) : filter.older ? cursorOf(rows.at(0)) : null
	};
}

/** As a row comparison, which Postgres turns into one start in the index. */
const after = (sign: '<' | '>', position: Position | null) =>
	sql<boolean>`(mail.created_at, mail.id) ${sql.raw(sign)} (${position?.at}::timestamptz, ${position?.id}::uuid)`;

const selectMails = (db: Db) =>
	db
		.selectFrom('mail')
		.leftJoin('app_user', (join) => join.on('mail.recipient', '=', sql<string>`'user:' || app_user.id`))
		.leftJoin('thread', 'thread.id', 'mail.thread_id')
		.select(['mail.id', 'mail.subject', 'mail.created_at', 'mail.audience', 'mail.sent_at', 'mail.failed_at'])
		.select(['app_user.name', 'app_user.email', 'thread.ref']);

type Found = Awaited<ReturnType<ReturnType<typeof selectMails>['executeTakeFirstOrThrow']>>;

const toRow = (mail: Found): MailRow => ({
	id: mail.id,
	subject: mail.subject,
	createdAt: mail.created_at.toISOString(),
	recipient: mail.name !== null && mail.email !== null ? { name: mail.name, email: mail.email } : null,
	ref: mail.ref,
	audience: mail.audience,
	state: mail.sent_at ? 'sent' : mail.failed_at ? 'failed' : 'kept'
});

/** One mail with its bodies. */
export async function findDemoMail(db: Db, id: string) {
	if (!isUuid(id)) return null;
	const mail = await selectMails(db)
		.select(['mail.body_text', 'mail.body_html'])
		.where('mail.id', '=', id)
		.executeTakeFirst();
	return mail ? { ...toRow(mail), text: mail.body_text, html: mail.body_html } : null;
}

/** The accounts that got mail, for the filter. */
export const listMailRecipients = (db: Db) =>
	db
		.selectFrom('app_user')
		.select(['id', 'name', 'email'])
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('mail')
					.select('mail.id')
					.where('recipient', '=', sql<string>`'user:' || app_user.id`)
			)
		)
		.orderBy('email')
		.limit(MAX_RECIPIENTS)
		.execute();
