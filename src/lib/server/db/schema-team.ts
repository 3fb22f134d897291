import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Generated } from 'kysely';

/** What the people of an agency settle among themselves. */
export type TeamTables = {
	watch: { thread_id: string; user_id: string; since: Date };
	absence: {
		id: Generated<string>;
		agency_id: string;
		user_id: string;
		deputy_id: string;
		from_day: IsoDate;
		until_day: IsoDate;
		written_by: string;
		written_at: Date;
		ended_by: string | null;
		ended_at: Date | null;
	};
};
