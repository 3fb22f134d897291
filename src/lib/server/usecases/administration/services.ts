import { freeSlug, type Change, type Effect } from '$lib/domain/administration/change';
import { factsOfStandard, filledOf, type Standard } from '$lib/domain/agency/standard';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { findAgencyRow } from '../../db/agencies';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { findService, type ServiceRow } from '../../db/services';
import type { Deps } from '../record';
import { onlySome } from './agency-reach';
import { changeProvince, type Asking } from './change-province';

type Trx = Transaction<Database>;

/** Adds a service with the first version of its standard. */
export const createService = (
	deps: Deps,
	asking: Asking,
	{ agencySlug, standard }: { agencySlug: string; standard: Standard }
) =>
	changeProvince(deps, asking, async (db) => {
		const agency = await findStanding(db, agencySlug);
		if (!agency) return refuse('unknown_agency');
		if (await isTaken(db, agency.id, standard.name, null)) return refuse('service_taken');
		const slug = freeSlug(standard.name, await listServiceSlugs(db));
		return allow({
			changes: [changeOf(slug, agency.id, null, standard)],
			effect: {},
			make: (trx: Trx, { at }) => insertService(trx, { agencyId: agency.id, slug, standard, at })
		});
	});

export type EditService = {
	slug: string;
	standard: Standard;
	/** The version that its writer began from; null: whichever is the newest. */
	seen: string | null;
};

/** Gives a service a new version of its standard. Where somebody else gave it one meanwhile, theirs is read first. */
export const editService = (deps: Deps, asking: Asking, { slug, standard, seen }: EditService) =>
	changeProvince(deps, asking, async (db) => {
		const service = await findService(db, slug);
		if (!service) return refuse('not_found');
		if (seen !== null && seen !== String(service.number)) return refuse('changed_meanwhile');
		if (await isTaken(db, service.agencyId, standard.name, slug)) return refuse('service_taken');
		return allow({
			changes: [changeOf(slug, service.agencyId, service, standard)],
			effect: await reachOf(db, service.id),
			make: (trx: Trx, { at }) => insertVersion(trx, { ...service, standard, at })
		});
	});

/** Ends a service by day: its standard, its surveys and consultations stay readable. */
export const endService = (deps: Deps, asking: Asking, { slug, until }: { slug: string; until: IsoDate }) =>
	changeProvince(deps, asking, async (db) => {
		const service = await findService(db, slug);
		if (!service) return refuse('not_found');
		if (service.validUntil !== null) return refuse('service_ended');
		return allow(await planLastDay(db, service, until));
	});

/** Takes back that a service ends. */
export const reviveService = (deps: Deps, asking: Asking, { slug }: { slug: string }) =>
	changeProvince(deps, asking, async (db) => {
		const service = await findService(db, slug);
		if (!service) return refuse('not_found');
		if (service.validUntil === null) return refuse('service_stands');
		return allow(await planLastDay(db, service, null));
	});

const planLastDay = async (db: Db, { id, slug, name, agencyId, validUntil }: ServiceRow, until: IsoDate | null) => {
	const change: Change = {
		subject: 'service',
		subjectId: slug,
		called: name,
		agencyId,
		act: until === null ? 'revive' : 'end',
		before: { sampai: validUntil ?? '' },
		after: { sampai: until ?? '' }
	};
	return {
		changes: [change],
		effect: await reachOf(db, id),
		make: (trx: Trx) => trx.updateTable('service').set({ valid_until: until }).where('id', '=', id).execute()
	};
};

/** Hands a service to another agency, with its versions and under its address. */
export const moveService = (deps: Deps, asking: Asking, { slug, to }: { slug: string; to: string }) =>
	changeProvince(deps, asking, async (db) => {
		const service = await findService(db, slug);
		if (!service) return refuse('not_found');
		const agency = await findStanding(db, to);
		if (!agency) return refuse('unknown_agency');
		if (agency.id !== service.agencyId && (await isTaken(db, agency.id, service.name, slug)))
			return refuse('service_taken');
		return allow({
			changes: [moveOf(service, agency.name)],
			effect: await reachOf(db, service.id),
			make: (trx: Trx) => placeServices(trx, [service.id], agency.id)
		});
	});

export const moveOf = ({ slug, name, agency }: Pick<ServiceRow, 'slug' | 'name' | 'agency'>, to: string): Change => ({
	subject: 'service',
	subjectId: slug,
	called: name,
	act: 'move',
	before: { instansi: agency },
	after: { instansi: to }
});

export const changeOf = (slug: string, agencyId: string, before: Standard | null, after: Standard): Change => ({
	subject: 'service',
	subjectId: slug,
	called: after.name,
	agencyId,
	act: before ? 'edit' : 'create',
	before: before && factsOfStandard(before),
	after: factsOfStandard(after)
});

export const listServiceSlugs = async (db: Db): Promise<string[]> =>
	(await db.selectFrom('service').select('slug').execute()).map(({ slug }) => slug);

const findStanding = async (db: Db, slug: string) => {
	const agency = await findAgencyRow(db, slug);
	return agency?.validUntil === null ? agency : undefined;
};

/** Whether another service of the agency has this name. */
const isTaken = async (db: Db, agencyId: string, name: string, slug: string | null): Promise<boolean> => {
	const same = db.selectFrom('service').select('slug').where('agency_id', '=', agencyId);
	const found = await same.where((eb) => eb(eb.fn('lower', ['name']), '=', name.toLowerCase())).execute();
	return found.some((other) => other.slug !== slug);
};

const reachOf = async (db: Db, serviceId: string): Promise<Effect> => {
	const { rows } = await sql<{ named_in: number }>`select (
		(select count(*) from survey where service_id = ${serviceId})
		+ (select count(*) from consultation where service_id = ${serviceId})
	)::int as named_in`.execute(db);
	return onlySome(rows[0] ?? {});
};

type NewService = { agencyId: string; slug: string; standard: Standard; at: Date | null };

/** A service at the end of the list of its agency, with the first version of its standard. */
export async function insertService(trx: Trx, { agencyId, slug, standard, at }: NewService): Promise<string> {
	const { id } = await trx
		.insertInto('service')
		.values({ agency_id: agencyId, slug, name: standard.name, position: nextPosition(agencyId) })
		.returning('id')
		.executeTakeFirstOrThrow();
	await insertVersion(trx, { id, number: 0, standard, at });
	return id;
}

type NewVersion = { id: string; number: number; standard: Standard; at: Date | null };

/** The version after that number. */
export async function insertVersion(trx: Trx, { id, number, standard, at }: NewVersion): Promise<void> {
	const { name, unit, decree, charter, validFrom, reviewedOn, components } = standard;
	await trx
		.insertInto('service_version')
		.values({
			service_id: id,
			number: number + 1,
			at,
			name,
			unit,
			decree,
			charter,
			valid_from: validFrom,
			reviewed_on: reviewedOn,
			components: JSON.stringify(filledOf(components))
		})
		.execute();
	await trx.updateTable('service').set({ name }).where('id', '=', id).execute();
}

/** Puts services at the end of the list of an agency, one after another. */
export async function placeServices(trx: Trx, ids: readonly string[], agencyId: string): Promise<void> {
	for (const id of ids)
		await trx
			.updateTable('service')
			.set({ agency_id: agencyId, position: nextPosition(agencyId) })
			.where('id', '=', id)
			.execute();
}

const nextPosition = (agencyId: string) =>
	sql<number>`(select coalesce(max(position), 0) + 1 from service where agency_id = ${agencyId})`;
