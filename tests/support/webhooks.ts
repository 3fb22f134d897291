import type { WebhookKind } from '$lib/domain/webhook/kinds';
import { WEBHOOK_KINDS } from '$lib/domain/webhook/kinds';
import type { Services } from '$lib/server/services';
import { sealSecrets } from '$lib/server/webhooks/secret';
import { sendWebhooks } from '$lib/server/web/webhooks/send';
import { makeWebhookSecret } from '$lib/server/webhooks/sign';
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Received } from './webhook-receiver';

type About = Partial<{ about_agency: string; about_district: string; about_category: string; kinds: WebhookKind[] }>;

/** A webhook as its form would have made it. */
export async function aWebhook({ db, env, now }: Services, address: string, about: About = {}) {
	const [id, secret] = [randomUUID(), makeWebhookSecret()];
	await db
		.insertInto('webhook')
		.values({
			id,
			name: 'Papan kabar',
			agency_id: null,
			address,
			sealed: sealSecrets(env, id, { secret, earlier: null }),
			kinds: [...WEBHOOK_KINDS],
			about_agency: null,
			about_district: null,
			about_category: null,
			...about,
			made_at: now()
		})
		.execute();
	return { id, secret };
}

/** The job, with receivers on this machine and no patience for those that keep silent. */
export const send = (services: Services): Promise<void> =>
	sendWebhooks(services, { known: new Set(['127.0.0.1']), patienceMs: 1_500 });

export const deliveriesOf = ({ db }: Pick<Services, 'db'>, webhookId: string) =>
	db
		.selectFrom('webhook_delivery')
		.select(['id', 'kind', 'state', 'attempts', 'status', 'answer', 'due_at as dueAt'])
		.where('webhook_id', '=', webhookId)
		.orderBy('made_at')
		.execute();

/** Asked of the library of the standard, by the clock of the test: to verify, it would look at its own. */
export function isSignedBy(secret: string, { id, headers, raw }: Received): boolean {
	const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
	const signatures = String(headers['webhook-signature']).split(' ');
	return signatures.includes(new Webhook(secret).sign(id, at, raw));
}
