import { dayOf } from '$lib/domain/calendar/zone';
import { askingOf } from '$lib/forms/administration/asking';
import { MAKE_KEY, scopesOf } from '$lib/forms/administration/api-key';
import { drawKey, openDrawnKey } from '$lib/server/auth/drawn-key';
import { listKeyHolders } from '$lib/server/queries/administration/api-keys';
import { services, type Services } from '$lib/server/services';
import { makeKey } from '$lib/server/usecases/api/keys';
import { looked } from '$lib/server/web/change-action';
import { formAction } from '$lib/server/web/form-action';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const house = services();
	return {
		holders: await listKeyHolders(house.db, dayOf(house.now(), house.env.zone)),
		drawn: drawKey(house),
		formKey: crypto.randomUUID()
	};
};

type Given = { house: Services; input: { nama: string; pemegang: string | null; calon: string | null } };

const madeOf = ({ house, input: { nama, pemegang, calon } }: Given) => ({
	name: nama,
	key: openDrawnKey(house, calon) ?? '',
	tells: pemegang !== null
});

export const actions = {
	default: formAction(MAKE_KEY, {
		fresh: true,
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		run: ({ house, opened: { doer }, input, formKey }) =>
			makeKey(house, askingOf(input, doer, formKey), {
				key: openDrawnKey(house, input.calon) ?? '',
				name: input.nama,
				membershipId: input.pemegang,
				scopes: scopesOf(input),
				validUntil: input.sampai
			}),
		refused: ({ refusals }) => refusals.province,
		at: { key_name_taken: 'nama', no_such_office: 'pemegang', scope_unfit: 'lapor', key_in_the_past: 'sampai' },
		next: (given, outcome) => ({
			show: {
				made: outcome.published ? madeOf(given) : null,
				looked: outcome.published ? null : looked(MAKE_KEY, given, outcome).show
			}
		})
	})
} satisfies Actions;
