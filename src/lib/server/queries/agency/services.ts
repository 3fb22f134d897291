import {
	factsOfStandard,
	inForceOn,
	missingOf,
	type Component,
	type Components,
	type Standard
} from '$lib/domain/agency/standard';
import { differencesOf, type Difference } from '$lib/domain/administration/change';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Db } from '../../db/client';
import { findService, listVersions, selectVersions } from '../../db/services';
import type { Services } from '../../services';
import { listSurveysOfService, type SurveyRow } from '../survey/row';

/** A service as the page of its agency names it. */
export type ServiceOfAgency = { slug: string; name: string; components: Components; gaps: number };

/** The services that an agency offers today, each with the standard that holds. */
export async function listServicesOf(db: Db, agencyId: string, today: IsoDate): Promise<ServiceOfAgency[]> {
	const rows = await selectVersions(db)
		.where('service.agency_id', '=', agencyId)
		.where((eb) => eb.or([eb('service.valid_until', 'is', null), eb('service.valid_until', '>=', today)]))
		.execute();
	return [...Map.groupBy(rows, ({ slug }) => slug)].flatMap(([slug, versions]) => {
		const standard = inForceOn(versions, today);
		if (!standard) return [];
		const { name, components } = standard;
		return [{ slug, name, components, gaps: missingOf(components).length }];
	});
}

export type PublicVersion = { number: number; at: string | null; validFrom: IsoDate | null; differences: Difference[] };

export type PublicService = {
	slug: string;
	agency: { slug: string; name: string };
	/** The version that holds today. */
	standard: Standard & { number: number };
	missing: Component[];
	/** The day from which a newer one will hold. */
	nextFrom: IsoDate | null;
	/** Whether not even the first holds yet. */
	isAhead: boolean;
	endedOn: IsoDate | null;
	/** Its last day, where it still stands. */
	until: IsoDate | null;
	versions: PublicVersion[];
	surveys: SurveyRow[];
};

const SURVEYS = 3;

/** A service with the standard that holds today and how it came to be; undefined where there is none of that name. */
export async function publicService(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	slug: string
): Promise<PublicService | undefined> {
	const { db, now, env } = house;
	const service = await findService(db, slug);
	if (!service) return undefined;
	const today = dayOf(now(), env.zone);
	const [versions, surveys] = await Promise.all([
		listVersions(db, service.id),
		listSurveysOfService(house, service.id, SURVEYS)
	]);
	const standard = inForceOn(versions, today);
	const [newest] = versions;
	if (!standard || !newest) return undefined;
	const isAhead = standard.validFrom !== null && standard.validFrom > today;
	const last = [service.validUntil, service.agencyUntil].flatMap((day) => day ?? []).sort()[0] ?? null;
	return {
		slug,
		agency: { slug: service.agencySlug, name: service.agency },
		standard,
		missing: missingOf(standard.components),
		nextFrom: newest.number > standard.number ? newest.validFrom : null,
		isAhead,
		endedOn: last !== null && last < today ? last : null,
		until: last !== null && last >= today ? last : null,
		versions: versions.map((version, index) => shown(version, versions[index + 1])),
		surveys
	};
}

type Version = Awaited<ReturnType<typeof listVersions>>[number];

const shown = (version: Version, before: Version | undefined): PublicVersion => ({
	number: version.number,
	at: version.at?.toISOString() ?? null,
	validFrom: version.validFrom,
	differences: before ? differencesOf({ before: factsOfStandard(before), after: factsOfStandard(version) }) : []
});
