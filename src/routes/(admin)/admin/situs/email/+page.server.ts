import { MAIL_TEST } from '$lib/forms/administration/site';
import { tryMail } from '$lib/server/notices/mail/try-mail';
import { describeServer, readOutbox } from '$lib/server/queries/administration/outbox';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import type { RequestEvent } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, env } = services();
	return {
		server: describeServer(env),
		outbox: await readOutbox(db),
		own: event.locals.user?.email ?? '',
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(MAIL_TEST, {
		open: (event: RequestEvent) => ({ userId: requireAdmin(event).userId ?? '' }),
		run: ({ house, event, opened: { userId }, input }) =>
			tryMail(house, { to: input.tujuan, userId, lang: event.locals.lang }),
		refused: ({ refusals }) => refusals.province,
		at: { no_server: 'tujuan' },
		next: ({ input, formKey }, delivery) => ({
			show: { of: MAIL_TEST.name, typed: { tujuan: input.tujuan }, errors: {}, formKey, delivery }
		})
	})
} satisfies Actions;
