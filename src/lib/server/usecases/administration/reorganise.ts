import { freeSlug, type Change } from '$lib/domain/administration/change';
import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findAgencyRow, listAgencySlugs, type AgencyRow } from '../../db/agencies';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import { isNameTaken, momentOf, planNewAgency, type AgencyProfile } from './agencies';
import { onlyOf, onlySome, reachOf } from './agency-reach';
import { changeProvince, type Asking, type Made } from './change-province';
import { planAppointments } from './take-along';

type Trx = Transaction<Database>;

export type EndAgency = {
	slug: string;
	/** Its last day. */
	until: IsoDate;
	/** Who takes its place; null: nobody, and there is nothing left to take. */
	successor: string | null;
	/** Whether its staff serve at the successor too, by the decrees they have. */
	takesPeople: boolean;
};

/**
 * Ends an agency, or merges it into another. From the day after its last one its open reports pass to the successor, each by an
 * act that is told; its name, its closed reports and its promises stay. Its staff keep their appointments there.
 */
export const endAgency = (deps: Deps, asking: Asking, { slug, until, successor, takesPeople }: EndAgency) =>
	changeProvince(deps, asking, async (db) => {
		const agency = await findAgencyRow(db, slug);
		if (!agency) return refuse('not_found');
		if (agency.validUntil !== null) return refuse('already_ended');
		const heir = successor === null ? null : await findHeir(db, successor, agency.id);
		if (heir === undefined) return refuse('unknown_agency');
		const moment = momentOf(deps);
		const effect = await reachOf(db, { agencyId: agency.id, ...moment });
		if (!heir && (effect.open_reports || effect.categories)) return refuse('successor_required');
		const day = addDays(until, 1);
		const change: Change = {
			subject: 'agency',
			subjectId: slug,
			called: agency.name,
			act: 'end',
			before: { sampai: '', penerus: '' },
			after: { sampai: until, penerus: heir?.name ?? '' }
		};
		const along = heir && takesPeople ? await planAppointments(db, { from: agency, to: heir, day }) : null;
		return allow({
			changes: [change, ...(along?.changes ?? [])],
			effect,
			make: async (trx: Trx, made: Made) => {
				const ends = { valid_until: until, merged_into: heir?.id ?? null };
				await trx.updateTable('agency').set(ends).where('id', '=', agency.id).execute();
				if (heir) await transfer(trx, made, { from_id: agency.id, to_id: heir.id, categories: null, on_day: day });
				await along?.make(trx);
			}
		});
	});

const findHeir = async (db: Db, slug: string, notId: string): Promise<AgencyRow | undefined> => {
	const heir = await findAgencyRow(db, slug);
	return heir && heir.validUntil === null && heir.id !== notId ? heir : undefined;
};

type Transfer = {
	from_id: string;
	to_id: string;
	categories: string[] | null;
	on_day: IsoDate;
	carried?: string[];
	services?: string[];
	back?: true;
};

const transfer = (trx: Trx, { changeIds: [changeId] }: Pick<Made, 'changeIds'>, row: Transfer) =>
	trx
		.insertInto('agency_transfer')
		.values({ ...row, change_id: changeId ?? 0, done_at: null })
		.execute();

export type SplitAgency = { slug: string; profile: AgencyProfile; categories: readonly string[]; from: IsoDate };

/** Takes some categories out of an agency, as an agency of their own: with their open reports, from a day on. */
export const splitAgency = (deps: Deps, asking: Asking, { slug, profile, categories, from }: SplitAgency) =>
	changeProvince(deps, asking, async (db) => {
		const agency = await findAgencyRow(db, slug);
		if (!agency) return refuse('not_found');
		if (agency.validUntil !== null) return refuse('already_ended');
		if (await isNameTaken(db, profile.name, null)) return refuse('name_taken');
		const own = await namesOf(db, agency.id, categories);
		if (own.length < categories.length || own.length === 0) return refuse('unknown_category');
		const created = planNewAgency(profile, freeSlug(profile.shortName, await listAgencySlugs(db)));
		const after = { pecahan: profile.name, kategori: own.join(', '), mulai: from };
		const effect = await reachOf(db, { agencyId: agency.id, categories, ...momentOf(deps) });
		return allow({
			changes: [
				{ subject: 'agency', subjectId: slug, called: agency.name, act: 'split', before: {}, after } as const,
				created.change
			],
			effect: onlyOf(effect, ['open_reports', 'late_reports', 'categories', 'routing_rules']),
			make: async (trx: Trx, made: Made) => {
				const { id } = await created.make(trx);
				const on = { categories: [...categories], on_day: from };
				await transfer(trx, made, { from_id: agency.id, to_id: id, ...on });
			}
		});
	});

async function namesOf(db: Db, agencyId: string, slugs: readonly string[]): Promise<string[]> {
	if (slugs.length === 0) return [];
	const own = db.selectFrom('category').select('name_id').where('agency_id', '=', agencyId).where('slug', 'in', slugs);
	return (await own.orderBy('position').execute()).map((row) => row.name_id);
}

/** Takes back that an agency ends. What had passed to its successor and is still there comes back to it, told as it went. */
export const reviveAgency = (deps: Deps, asking: Asking, { slug }: { slug: string }) =>
	changeProvince(deps, asking, async (db) => {
		const agency = await findAgencyRow(db, slug);
		if (!agency) return refuse('not_found');
		if (agency.validUntil === null) return refuse('not_ended');
		const passed = await findPassed(db, agency.id);
		const before = { sampai: agency.validUntil, penerus: passed?.name ?? '' };
		const after = { sampai: '', penerus: '' };
		return allow({
			changes: [{ subject: 'agency', subjectId: slug, act: 'revive', before, after } as const],
			effect: onlySome({ open_reports: passed?.moved ?? 0, services: passed?.services.length ?? 0 }),
			make: async (trx: Trx, made: Made) => {
				const lives = { valid_until: null, merged_into: null };
				await trx.updateTable('agency').set(lives).where('id', '=', agency.id).execute();
				const waits = trx.deleteFrom('agency_transfer').where('from_id', '=', agency.id);
				await waits.where('done_at', 'is', null).where('categories', 'is', null).execute();
				if (!passed) return;
				const { carried, services } = passed;
				const back = { carried, services, categories: null, on_day: momentOf(deps).today, back: true as const };
				await transfer(trx, made, { from_id: passed.heirId, to_id: agency.id, ...back });
			}
		});
	});

/** What the last merger has moved, where it has been carried out. */
const findPassed = (db: Db, agencyId: string) =>
	db
		.selectFrom('agency_transfer')
		.innerJoin('agency', 'agency.id', 'agency_transfer.to_id')
		.select(['agency.id as heirId', 'agency.name', 'moved', 'carried', 'services'])
		.where('from_id', '=', agencyId)
		.where('categories', 'is', null)
		.where('back', '=', false)
		.where('done_at', 'is not', null)
		.whereRef('agency.id', '=', (eb) =>
			eb.selectFrom('agency as ended').select('ended.merged_into').where('ended.id', '=', agencyId)
		)
		.orderBy('change_id', 'desc')
		.limit(1)
		.executeTakeFirst();
