import type { Components } from '$lib/domain/agency/standard';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ColumnType, Generated } from 'kysely';

/** What agencies do for people, and the standards that they keep. */
export type ServiceTables = { service: ServiceTable; service_version: ServiceVersionTable };

type ServiceTable = {
	id: Generated<string>;
	agency_id: string;
	position: number;
	slug: string;
	name: string;
	valid_until: IsoDate | null;
};

type ServiceVersionTable = {
	service_id: string;
	number: number;
	at: Date | null;
	name: string;
	unit: Generated<string>;
	decree: Generated<string>;
	charter: Generated<string>;
	valid_from: IsoDate | null;
	reviewed_on: IsoDate | null;
	components: ColumnType<Components, string | undefined, never>;
};
