import { freeSlug, type Change, type Facts } from '$lib/domain/administration/change';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findAgencyRow, listAgencySlugs, type AgencyRow } from '../../db/agencies';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import { onlyOf, reachOf } from './agency-reach';
import { changeProvince, type Asking, type Made } from './change-province';

/** How an agency presents itself. */
export type AgencyProfile = {
	name: string;
	shortName: string;
	task: string;
	address: string;
	phone: string;
	email: string;
	/** The inspectorate: what is objected to in its own work goes past it. */
	oversees: boolean;
	/** It has no computers: it is written to, and answers, by letter. */
	onPaper: boolean;
};

export const factsOfAgency = ({
	name,
	shortName,
	task,
	address,
	phone,
	email,
	oversees,
	onPaper
}: AgencyProfile): Facts => ({
	nama: name,
	singkatan: shortName,
	tugas: task,
	alamat: address,
	telepon: phone,
	surel: email,
	pengawas: oversees ? 'on' : '',
	kertas: onPaper ? 'on' : ''
});

const rowOf = ({ shortName, onPaper, ...profile }: AgencyProfile) => ({
	...profile,
	short_name: shortName,
	on_paper: onPaper
});

export const planNewAgency = (profile: AgencyProfile, slug: string) => ({
	change: { subject: 'agency', subjectId: slug, act: 'create', before: null, after: factsOfAgency(profile) } as const,
	make: (trx: Transaction<Database>) =>
		trx
			.insertInto('agency')
			.values({ ...rowOf(profile), slug })
			.returning('id')
			.executeTakeFirstOrThrow()
});

/** Whether another agency that stands has this name. */
export const isNameTaken = async (db: Deps['db'], name: string, slug: string | null): Promise<boolean> => {
	const same = db
		.selectFrom('agency')
		.select('slug')
		.where((eb) => eb(eb.fn('lower', ['name']), '=', name.toLowerCase()))
		.where('valid_until', 'is', null);
	return (await same.execute()).some((other) => other.slug !== slug);
};

export const createAgency = (deps: Deps, asking: Asking, profile: AgencyProfile) =>
	changeProvince(deps, asking, async (db) => {
		if (await isNameTaken(db, profile.name, null)) return refuse('name_taken');
		const { change, make } = planNewAgency(profile, freeSlug(profile.shortName, await listAgencySlugs(db)));
		return allow({ changes: [change], effect: {}, make });
	});

export type EditAgency = {
	slug: string;
	profile: AgencyProfile;
	/** From which day on a new name is its name; null: from today. */
	since: IsoDate | null;
};

/** Changes how an agency presents itself. What happened under an earlier name is told under that name. */
export const editAgency = (deps: Deps, asking: Asking, { slug, profile, since }: EditAgency) =>
	changeProvince(deps, asking, async (db) => {
		const agency = await findAgencyRow(db, slug);
		if (!agency) return refuse('not_found');
		if (since !== null && since > dayOf(deps.now(), deps.env.zone)) return refuse('day_ahead');
		if (await isNameTaken(db, profile.name, slug)) return refuse('name_taken');
		const { change, make, isRenamed } = planEdit(deps, agency, { profile, since });
		const reach = isRenamed ? await reachOf(db, { agencyId: agency.id, ...momentOf(deps) }) : {};
		return allow({ changes: [change], effect: onlyOf(reach, ['open_reports', 'consultations', 'promises']), make });
	});

/** An agency is what a profile says; an earlier name is kept until the day on which the new one begins. */
export function planEdit({ env }: Deps, agency: AgencyRow, { profile, since }: Omit<EditAgency, 'slug'>) {
	const isRenamed = agency.name !== profile.name || agency.shortName !== profile.shortName;
	const change: Change = {
		subject: 'agency',
		subjectId: agency.slug,
		act: 'edit',
		before: factsOfAgency(agency),
		after: { ...factsOfAgency(profile), ...(isRenamed && since !== null && { sejak: since }) }
	};
	const make = async (trx: Transaction<Database>, { at }: Pick<Made, 'at'>) => {
		if (isRenamed) await keepName(trx, agency, since === null ? at : startOfDay(since, env.zone));
		await trx.updateTable('agency').set(rowOf(profile)).where('id', '=', agency.id).execute();
	};
	return { change, make, isRenamed };
}

export const momentOf = ({ now, env }: Deps) => ({ at: now(), today: dayOf(now(), env.zone) });

/** Another name of the same day takes the place of the one before. */
const keepName = (trx: Transaction<Database>, { id, name, shortName }: AgencyRow, until: Date) =>
	trx
		.insertInto('agency_earlier_name')
		.values({ agency_id: id, name, short_name: shortName, until_at: until })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
