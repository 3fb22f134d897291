import { isUuid } from '$lib/domain/uuid';
import { typedFacts } from '$lib/forms/administration/asking';
import { BOX_OF_KIND, EDIT_WEBHOOK } from '$lib/forms/administration/webhook';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { findWebhook, listDeliveries, listWebhookChoices } from '$lib/server/queries/administration/webhooks';
import { services } from '$lib/server/services';
import { factsOfWebhook } from '$lib/server/usecases/webhook/webhooks';
import { drawSecret } from '$lib/server/webhooks/drawn-secret';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad } from './$types';
import { changes, sending } from './acts.server';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, env } = services();
	const { id } = event.params;
	const webhook = (isUuid(id) && (await findWebhook(db, id))) || error(404);
	const asked = event.url.searchParams.get('dari');
	const [choices, deliveries, history, before] = await Promise.all([
		listWebhookChoices(db),
		listDeliveries(db, id),
		listChanges(db, 'webhook', id),
		factsBefore(db, { subject: 'webhook', subjectId: id, id: asked })
	]);
	return {
		webhook,
		...choices,
		deliveries,
		history,
		begin: typedFacts(EDIT_WEBHOOK.fields, before ?? factsOfWebhook(webhook, BOX_OF_KIND)),
		goesBack: before !== null,
		done: event.url.searchParams.get('sudah'),
		drawn: drawSecret(env),
		formKey: crypto.randomUUID()
	};
};

export const actions = { ...changes, ...sending } satisfies Actions;
