import { parseReference } from '$lib/domain/thread/reference';
import { BEGINNING, COPY_PREFIX } from '$lib/forms/consultation/hosting/begin';
import { listCopies, listHostedAgencies } from '$lib/server/queries/desk/consultation/list';
import { services } from '$lib/server/services';
import { beginConsultation } from '$lib/server/usecases/consultation/hosting/begin';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../require-staff';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const house = services();
	const [agencies, copies] = await Promise.all([listHostedAgencies(house, actor), listCopies(house, actor)]);
	if (agencies.length === 0) error(404);
	const wished = copies.find(({ slug }) => slug === event.url.searchParams.get('dari'));
	return {
		agencies,
		copies,
		formKey: crypto.randomUUID(),
		report: parseReference(event.url.searchParams.get('laporan') ?? ''),
		begun: { dari: wished ? COPY_PREFIX + wished.slug : '', judul: wished?.title ?? '' }
	};
};

export const actions = {
	default: formAction(BEGINNING, {
		open: (event: RequestEvent) => requireStaff(event),
		run: ({ house, opened: doer, input, formKey }) => {
			const { judul: title, dari: from, instansi: agencyId, lingkup: scope, metode: method, laporan: report } = input;
			return beginConsultation(house, { doer, formKey, title, from, agencyId, scope, method, report });
		},
		refused: ({ refusals: { hosting } }) => ({
			not_allowed: hosting.begin_not_allowed,
			not_found: hosting.copy_not_found
		}),
		next: (_, { slug, tied }) => `/meja/konsultasi/${slug}${tied ? '/komitmen?sudah=dikaitkan' : ''}` as const
	})
} satisfies Actions;
