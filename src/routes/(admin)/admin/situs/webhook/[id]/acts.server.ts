import { isUuid } from '$lib/domain/uuid';
import { askingOf } from '$lib/forms/administration/asking';
import {
	aboutWebhook,
	BOX_OF_KIND,
	EDIT_WEBHOOK,
	END_WEBHOOK,
	RENEW_WEBHOOK_SECRET,
	RESEND
} from '$lib/forms/administration/webhook';
import { button } from '$lib/forms/kit/form';
import { resendDelivery, testWebhook } from '$lib/server/usecases/webhook/deliveries';
import { editWebhook, endWebhook, renewSecret } from '$lib/server/usecases/webhook/webhooks';
import { changeAction, looked } from '$lib/server/web/change-action';
import { formAction } from '$lib/server/web/form-action';
import { openDrawnSecret } from '$lib/server/webhooks/drawn-secret';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import type { RequestEvent } from './$types';

function open(event: RequestEvent) {
	const doer = requireAdmin(event);
	const { id } = event.params;
	return { doer, id: isUuid(id) ? id : error(404) };
}

const page = (id: string, done: string) => `/admin/situs/webhook/${id}?sudah=${done}` as const;

/** What changes a webhook, in the history. */
export const changes = {
	ubah: changeAction(EDIT_WEBHOOK, {
		fresh: true,
		open,
		change: (asking, { house, opened: { id }, input }) =>
			editWebhook(house, asking, { id, profile: aboutWebhook(input), paused: input.jeda, box: BOX_OF_KIND }),
		at: {
			webhook_address: 'alamat',
			webhook_insecure: 'alamat',
			webhook_credentials: 'alamat',
			webhook_inside: 'alamat'
		},
		to: ({ subjectId }) => page(subjectId, 'terbit')
	}),
	rahasia: formAction(RENEW_WEBHOOK_SECRET, {
		fresh: true,
		open,
		run: ({ house, opened: { doer, id }, input, formKey }) =>
			renewSecret(house, askingOf(input, doer, formKey), { id, secret: openDrawnSecret(house.env, input.calon) }),
		refused: ({ refusals }) => refusals.province,
		next: (given, outcome) => ({
			show: {
				renewed: outcome.published ? openDrawnSecret(given.house.env, given.input.calon) : null,
				looked: outcome.published ? null : looked(RENEW_WEBHOOK_SECRET, given, outcome).show
			}
		})
	}),
	akhiri: changeAction(END_WEBHOOK, {
		fresh: true,
		open,
		change: (asking, { house, opened: { id } }) => endWebhook(house, asking, id),
		to: ({ subjectId }) => page(subjectId, 'terbit')
	})
};

const senderOf = ({ doer, id }: ReturnType<typeof open>, formKey: string) => ({
	id,
	userId: doer.userId ?? '',
	formKey
});

/** What sends something, and changes nothing. */
export const sending = {
	uji: formAction(button('test_webhook'), {
		open,
		run: ({ house, opened, formKey }) => testWebhook(house, senderOf(opened, formKey)),
		refused: ({ refusals }) => refusals.province,
		next: ({ opened: { id } }) => page(id, 'uji')
	}),
	ulang: formAction(RESEND, {
		open,
		run: ({ house, opened, input: { kiriman }, formKey }) =>
			resendDelivery(house, { ...senderOf(opened, formKey), deliveryId: kiriman }),
		refused: ({ refusals }) => refusals.province,
		next: ({ opened: { id } }) => page(id, 'uji')
	})
};
