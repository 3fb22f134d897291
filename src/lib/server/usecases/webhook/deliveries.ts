import { allow, refuse, type Result } from '$lib/domain/result';
import { TEST_KIND } from '$lib/domain/webhook/kinds';
import { addJob } from '../../db/add-job';
import { SEND_WEBHOOKS } from '../../webhooks/tell-events';
import { once } from '../once';
import type { Deps } from '../record';

type Sending = { id: string; userId: string; formKey: string };
type Queued = { deliveryId: string };

/** Sends something that says nothing, to see whether it arrives. */
export const testWebhook = (
	deps: Deps,
	{ id, userId, formKey }: Sending
): Promise<Result<Queued, 'no_webhook' | 'form_spent'>> =>
	deps.db.transaction().execute((trx) =>
		once<Queued, 'no_webhook'>(
			trx,
			deps,
			{ formKey, act: 'test_webhook', doer: { userId }, says: { id } },
			async () => {
				const at = deps.now();
				const made = await trx
					.insertInto('webhook_delivery')
					.columns(['webhook_id', 'event_id', 'kind', 'made_at', 'due_at'])
					.expression((eb) =>
						eb
							.selectFrom('webhook')
							.select(({ val }) => [
								'webhook.id',
								val<string | null>(null).as('event_id'),
								val(TEST_KIND).as('kind'),
								val(at).as('made_at'),
								val(at).as('due_at')
							])
							.where('id', '=', id)
							.where('ended_at', 'is', null)
							.where('paused_at', 'is', null)
					)
					.returning('id')
					.executeTakeFirst();
				if (!made) return refuse('no_webhook');
				await addJob(trx, SEND_WEBHOOKS, {}, { jobKey: `${SEND_WEBHOOKS}:${id}` });
				return allow({ deliveryId: made.id });
			}
		)
	);

/** Sends once more under the same id, whatever became of it; its attempts are counted anew. */
export const resendDelivery = (
	deps: Deps,
	{ id, deliveryId, userId, formKey }: Sending & { deliveryId: string }
): Promise<Result<Queued, 'no_webhook' | 'form_spent'>> =>
	deps.db.transaction().execute((trx) =>
		once<Queued, 'no_webhook'>(
			trx,
			deps,
			{ formKey, act: 'resend_webhook', doer: { userId }, says: { id, deliveryId } },
			async () => {
				const again = await trx
					.updateTable('webhook_delivery')
					.set({ state: 'waiting', due_at: deps.now(), attempts: 0 })
					.where('id', '=', deliveryId)
					.where('webhook_id', '=', (eb) =>
						eb.selectFrom('webhook').select('webhook.id').where('webhook.id', '=', id).where('ended_at', 'is', null)
					)
					.returning('id')
					.executeTakeFirst();
				if (!again) return refuse('no_webhook');
				await addJob(trx, SEND_WEBHOOKS, {}, { jobKey: `${SEND_WEBHOOKS}:${id}` });
				return allow({ deliveryId });
			}
		)
	);
