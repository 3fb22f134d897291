import type { ChangeAct, Effect, Facts, Subject } from '$lib/domain/administration/change';
import type { TextPage } from '$lib/domain/site/text-page';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** What administrators change of the province, and what follows from it. */
export type AdministrationTables = {
	province_change: ProvinceChangeTable;
	agency_earlier_name: { agency_id: string; until_at: Date; name: string; short_name: string };
	agency_transfer: AgencyTransferTable;
	unlocking: UnlockingTable;
	site: SiteTable;
	lasting_key: { purpose: string; sealed: Buffer };
	site_logo: { id: string; bytes: Buffer; at: Date };
	site_limit: { name: string; most: number };
	page_text: PageTextTable;
};

type SiteTable = {
	singleton: Generated<boolean>;
	province: string;
	name: string;
	short_name: string;
	accent: string | null;
	logo: string | null;
	zone: string;
	english: boolean;
	address: string;
	phone: string;
	email: string;
	hours: string;
	officer: string;
	officer_email: string;
};

type PageTextTable = {
	page: TextPage;
	version: number;
	at: Date;
	text_id: string;
	text_en: string;
	change_id: number;
};

type FactsColumn = ColumnType<Facts | null, string | null, never>;

type ProvinceChangeTable = {
	id: GeneratedAlways<number>;
	at: Date;
	by_user_id: string | null;
	subject: Subject;
	subject_id: string;
	title: ColumnType<string | null, string | null | undefined, never>;
	act: ChangeAct;
	before: FactsColumn;
	after: FactsColumn;
	reason: string;
	effect: ColumnType<Effect | null, string | null | undefined, never>;
};

type AgencyTransferTable = {
	change_id: number;
	from_id: string;
	to_id: string;
	categories: string[] | null;
	carried: Generated<string[]>;
	services: Generated<string[]>;
	on_day: IsoDate;
	back: Generated<boolean>;
	moved: Generated<number>;
	done_at: Date | null;
};

type UnlockingTable = {
	id: GeneratedAlways<number>;
	user_id: string;
	asked_by: string;
	asked_at: Date;
	due_at: Date;
	stopped_at: Generated<Date | null>;
	stopped_by: Generated<string | null>;
	done_at: Generated<Date | null>;
	needs_assent: Generated<boolean>;
	assented_at: Generated<Date | null>;
	assented_by: Generated<string | null>;
};
