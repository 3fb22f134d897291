import type { Db } from '../../db/client';

const MOST = 500;
const LAST = 50;

const webhooks = (db: Db) =>
	db
		.selectFrom('webhook')
		.leftJoin('agency as owner', 'owner.id', 'webhook.agency_id')
		.leftJoin('agency as about', 'about.id', 'webhook.about_agency')
		.leftJoin('district', 'district.code', 'webhook.about_district')
		.leftJoin('category', 'category.slug', 'webhook.about_category')
		.select([
			'webhook.id',
			'webhook.name',
			'webhook.address',
			'kinds',
			'owner.name as owner',
			'owner.slug as ownerSlug'
		])
		.select(['about.name as agency', 'about.slug as agencySlug', 'district.name as districtName'])
		.select(['about_district as district', 'category.name_id as categoryName', 'about_category as category'])
		.select([
			'made_at as madeAt',
			'paused_at as pausedAt',
			'pause',
			'ended_at as endedAt',
			'earlier_until as earlierUntil'
		])
		.select('failing_since as failingSince');

type Row = Awaited<ReturnType<ReturnType<typeof webhooks>['execute']>>[number];

export type WebhookState = 'ended' | 'paused' | 'failing' | 'running';

const stateOf = ({ endedAt, pausedAt, failingSince }: Row): WebhookState =>
	endedAt ? 'ended' : pausedAt ? 'paused' : failingSince ? 'failing' : 'running';

const toWebhook = (row: Row) => ({
	...row,
	host: URL.parse(row.address)?.host ?? row.address,
	state: stateOf(row),
	paused: row.pausedAt !== null,
	madeAt: row.madeAt.toISOString(),
	pausedAt: row.pausedAt?.toISOString() ?? null,
	endedAt: row.endedAt?.toISOString() ?? null,
	earlierUntil: row.earlierUntil?.toISOString() ?? null,
	failingSince: row.failingSince?.toISOString() ?? null
});

/** Every webhook there ever was, the newest first. */
export const listWebhooks = async (db: Db) =>
	(await webhooks(db).orderBy('webhook.made_at', 'desc').orderBy('webhook.id').limit(MOST).execute()).map(toWebhook);

export type ListedWebhook = Awaited<ReturnType<typeof listWebhooks>>[number];

export async function findWebhook(db: Db, id: string) {
	const found = await webhooks(db).where('webhook.id', '=', id).executeTakeFirst();
	return found && toWebhook(found);
}

/** What was sent to it last, or is to be sent. */
export async function listDeliveries(db: Db, webhookId: string) {
	const rows = await db
		.selectFrom('webhook_delivery as sent')
		.leftJoin('thread_event as event', 'event.id', 'sent.event_id')
		.leftJoin('thread', 'thread.id', 'event.thread_id')
		.select(['sent.id', 'sent.kind', 'sent.state', 'sent.attempts', 'sent.status', 'sent.answer', 'thread.ref'])
		.select(['sent.made_at as madeAt', 'sent.tried_at as triedAt', 'sent.due_at as dueAt'])
		.where('sent.webhook_id', '=', webhookId)
		.orderBy('sent.made_at', 'desc')
		.orderBy('sent.id')
		.limit(LAST)
		.execute();
	return rows.map(({ madeAt, triedAt, dueAt, ...row }) => ({
		...row,
		at: (triedAt ?? madeAt).toISOString(),
		dueAt: dueAt?.toISOString() ?? null
	}));
}

/** What a webhook can be narrowed to. */
export async function listWebhookChoices(db: Db) {
	const [agencies, districts, categories] = await Promise.all([
		db.selectFrom('agency').select(['slug', 'name']).where('merged_into', 'is', null).orderBy('name').execute(),
		db.selectFrom('district').select(['code as slug', 'name']).orderBy('code').execute(),
		db.selectFrom('category').select(['slug', 'name_id as name']).orderBy('position').execute()
	]);
	return { agencies, districts, categories };
}
