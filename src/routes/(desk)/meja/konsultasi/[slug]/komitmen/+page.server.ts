import { parseCitation, typedCitation } from '$lib/forms/consultation/commitment/cite';
import { realisedPercent } from '$lib/domain/consultation/commitment/status';
import { parseReference } from '$lib/domain/thread/reference';
import { listItems, listReportsOf } from '$lib/server/queries/consultation/commitment/citations';
import { listCommitmentsOf } from '$lib/server/queries/consultation/commitment/commitments';
import { services } from '$lib/server/services';
import { citeComplaint } from '$lib/server/usecases/consultation/commitment/cite';
import { readFormKey } from '$lib/server/web/form-key';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect } from '@sveltejs/kit';
import { requireStaff } from '../../../../require-staff';
import type { Actions, PageServerLoad } from './$types';

type Errors = Partial<Record<'nomor' | 'kaitan' | 'form', string>>;

export const load = (async ({ parent, url }) => {
	const { head, may } = await parent();
	const house = services();
	const [commitments, reports, items] = await Promise.all([
		listCommitmentsOf(house, head.id),
		listReportsOf(house.db, head.id),
		listItems(house.db, head.id)
	]);
	const realised = realisedPercent(commitments.map(({ status }) => status));
	return {
		...{ commitments, items, realised, formKey: crypto.randomUUID() },
		// Each tie has a form of its own.
		reports: reports.map((report) => ({ ...report, untie: may.untie?.now ? crypto.randomUUID() : null })),
		report: parseReference(url.searchParams.get('laporan') ?? ''),
		done: url.searchParams.get('sudah')
	};
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const doer = requireStaff(event);
		const { bridge } = consultationTextFor(event.locals.lang).promises;
		const form = await event.request.formData();
		const formKey = readFormKey(form);
		const typed = typedCitation(form);
		const again = (status: 409 | 422, errors: Errors) => fail(status, { errors, typed, formKey });
		const parsed = parseCitation(typed);
		if (!parsed.ok) {
			const faults = Object.entries(parsed.faults);
			return again(422, Object.fromEntries(faults.map(([name, fault]) => [name, bridge.fault[fault]])));
		}
		const { slug } = event.params;
		const outcome = await citeComplaint(services(), { slug, doer, formKey, ...parsed.input });
		if (!outcome.ok) {
			if (outcome.refusal === 'not_found') error(404);
			return again(409, { form: bridge.refused[outcome.refusal] });
		}
		redirect(303, path(event.locals.lang, `/meja/konsultasi/${slug}/komitmen?sudah=dikaitkan`));
	}
} satisfies Actions;
