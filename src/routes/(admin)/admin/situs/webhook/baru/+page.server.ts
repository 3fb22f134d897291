import { askingOf } from '$lib/forms/administration/asking';
import { aboutWebhook, BOX_OF_KIND, MAKE_WEBHOOK } from '$lib/forms/administration/webhook';
import { listWebhookChoices } from '$lib/server/queries/administration/webhooks';
import { services, type Services } from '$lib/server/services';
import { makeWebhook } from '$lib/server/usecases/webhook/webhooks';
import { looked } from '$lib/server/web/change-action';
import { formAction } from '$lib/server/web/form-action';
import { drawSecret, openDrawnSecret } from '$lib/server/webhooks/drawn-secret';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, env } = services();
	return { ...(await listWebhookChoices(db)), drawn: drawSecret(env), formKey: crypto.randomUUID() };
};

type Given = { house: Services; input: { nama: string; calon: string | null }; formKey: string };

const madeOf = ({ house, input: { nama, calon }, formKey }: Given) => ({
	id: formKey,
	name: nama,
	secret: openDrawnSecret(house.env, calon)
});

export const actions = {
	default: formAction(MAKE_WEBHOOK, {
		fresh: true,
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		run: ({ house, opened: { doer }, input, formKey }) =>
			makeWebhook(house, askingOf(input, doer, formKey), {
				// The key of the form is drawn with it, and as lasting as what comes of it.
				id: formKey,
				secret: openDrawnSecret(house.env, input.calon),
				profile: aboutWebhook(input),
				box: BOX_OF_KIND
			}),
		refused: ({ refusals }) => refusals.province,
		at: {
			webhook_address: 'alamat',
			webhook_insecure: 'alamat',
			webhook_credentials: 'alamat',
			webhook_inside: 'alamat'
		},
		next: (given, outcome) => ({
			show: {
				made: outcome.published ? madeOf(given) : null,
				looked: outcome.published ? null : looked(MAKE_WEBHOOK, given, outcome).show
			}
		})
	})
} satisfies Actions;
