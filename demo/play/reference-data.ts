import { addDays } from '$lib/domain/calendar/iso-date';
import { freeSlug } from '$lib/domain/administration/change';
import { standardOf } from '$lib/domain/agency/standard';
import { insertService } from '$lib/server/usecases/administration/services';
import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import { agencies } from '../content/agencies';
import { categories } from '../content/categories';
import { districts } from '../content/province';
import { standards } from '../content/standards';
import type { DemoCategory, DemoService, DemoSubcategory } from '../content/types';
import { insertPlaces } from './places';
import type { Timetable } from './timetable';

type Trx = Transaction<Database>;
export type AgencyIds = ReadonlyMap<string, string>;

/** What reports refer to: places, agencies with their services, categories. */
export async function insertReferenceData(trx: Trx, timetable: Timetable): Promise<AgencyIds> {
	await trx
		.insertInto('district')
		.values(districts.map(({ code, name }, position) => ({ code, name, position: position + 1 })))
		.execute();
	await insertPlaces(trx);
	const ids = await insertAgencies(trx);
	await insertCategories(trx, ids);
	await insertOwnDeadline(trx, ids, timetable);
	return ids;
}

async function insertAgencies(trx: Trx): Promise<AgencyIds> {
	const rows = await trx
		.insertInto('agency')
		.values(
			agencies.map(({ slug, name, shortName, task, address, phone, email }) => ({
				slug,
				name,
				task,
				address,
				phone,
				email,
				short_name: shortName,
				oversees: slug === 'inspektorat',
				on_paper: slug === 'dishut'
			}))
		)
		.returning(['id', 'slug'])
		.execute();
	const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
	await insertServices(trx, ids);
	return ids;
}

async function insertServices(trx: Trx, ids: AgencyIds): Promise<void> {
	const slugs: string[] = [];
	for (const { slug: agency, services } of agencies) {
		for (const service of services) {
			const slug = freeSlug(service.name, slugs);
			slugs.push(slug);
			await insertService(trx, { agencyId: idOf(ids, agency), slug, standard: asStandard(service), at: null });
		}
	}
}

const asStandard = ({ name, requirements, workingDays, cost, product }: DemoService) =>
	standardOf({
		nama: name,
		persyaratan: requirements.join('\n'),
		waktu: workingDays === 0 ? 'Selesai di tempat' : `${workingDays} hari kerja`,
		biaya: cost,
		produk: product,
		...standards[name]
	});

async function insertCategories(trx: Trx, ids: AgencyIds): Promise<void> {
	const tops: readonly DemoCategory[] = categories;
	const rows = tops.flatMap((top) => [
		{ ...asCategory(top, ids), supervisory: top.supervisory ?? false, parent_slug: null },
		...top.subs.map((sub) => ({
			...asCategory(sub, ids),
			supervisory: top.supervisory ?? false,
			parent_slug: top.slug
		}))
	]);
	await trx
		.insertInto('category')
		.values(rows.map((row, index) => ({ ...row, position: index + 1 })))
		.execute();
}

const asCategory = ({ slug, name, keywords, agency, elsewhere, sensitive }: DemoSubcategory, ids: AgencyIds) => ({
	slug,
	name_id: name.id,
	name_en: name.en,
	keywords: keywords.join(', '),
	agency_id: idOf(ids, agency),
	elsewhere: elsewhere?.id ?? '',
	sensitive: sensitive ?? false
});

/** One agency that promised to be quicker than all must be, so that a value of its own is seen at work. */
async function insertOwnDeadline(trx: Trx, ids: AgencyIds, { today }: Timetable): Promise<void> {
	await trx
		.insertInto('deadline_policy')
		.values({
			code: 'first-response',
			clock: 'first_response',
			classification: null,
			agency_id: idOf(ids, 'dukcapil'),
			name: 'Jawaban pertama instansi',
			amount: 3,
			unit: 'working_days',
			basis: 'Maklumat pelayanan instansi (contoh): lebih singkat dari ketentuan umum.',
			valid_from: addDays(today, -400),
			valid_until: null
		})
		.execute();
}

export function idOf(ids: AgencyIds, slug: string): string {
	const id = ids.get(slug);
	if (id === undefined) throw new Error(`No agency called ${slug}`);
	return id;
}
