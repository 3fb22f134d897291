import type { Role } from '$lib/domain/actor/actor';
import type { Classification } from '$lib/domain/words/classification';
import type { ArchiveReason } from '$lib/domain/moderation/reasons';
import type { AgencySlug } from './agencies';
import type { CategorySlug } from './categories';
import type { DistrictCode } from './province';

/** A text in both languages of the site. */
export type Bilingual = {
	id: string;
	en: string;
};

/** subdistrict = kecamatan, village = desa/kelurahan, port = pelabuhan. */
export type PlaceKind = 'subdistrict' | 'village' | 'port';

export type DemoPlace = {
	name: string;
	kind: PlaceKind;
};

export type DemoDistrict = {
	/** Kemendagri code. */
	code: string;
	name: string;
	shortName: string;
	places: readonly DemoPlace[];
};

export type DemoService = {
	name: string;
	requirements: readonly string[];
	/** 0 = finished while you wait. */
	workingDays: number;
	cost: string;
	product: string;
};

export type DemoAgency = {
	slug: string;
	name: string;
	shortName: string;
	address: string;
	phone: string;
	email: string;
	task: string;
	services: readonly DemoService[];
};

export type DemoSubcategory = {
	slug: string;
	name: Bilingual;
	keywords: readonly string[];
	agency: AgencySlug;
	/** Who answers for it when the province does not. */
	elsewhere?: Bilingual;
	/** Confidential by default. Of a top it holds only when no subcategory was chosen: the subcategory decides. */
	sensitive?: true;
};

export type DemoCategory = {
	/** Goes to the inspectorate and is confidential by default, with all its subcategories. */
	supervisory?: true;
	subs: readonly DemoSubcategory[];
} & DemoSubcategory;

export type DemoOfficer = {
	agency: AgencySlug;
	role: Role;
	/** The office, never a person's name. */
	displayName: string;
	email: string;
	decree: string;
};

/**
 * Texts may hold `{place}` (a place's name) and `{district}` (the district's full name); `fillPlaceholders` fills both.
 */
type ReportCore = {
	classification: Classification;
	category: CategorySlug;
	title: string;
	/** Paragraphs; join with a blank line. */
	body: readonly string[];
	agency: AgencySlug;
	/** Where the story can happen; absent = anywhere in the province. */
	districts?: readonly DistrictCode[];
	/** Which kind of place fits `{place}`; absent = village. */
	placeKind?: PlaceKind;
	anonymous?: true;
	confidential?: true;
	/** Short comments by other people. */
	citizenReplies?: readonly string[];
};

type AgencyQuestion = {
	questionFromAgency: string;
	answerFromReporter: string;
};

type Contest = {
	/** Why the reporter says that it is not solved. */
	contest: string;
	headAnswer: string;
};

type BothOrNeither<T> = T | { [K in keyof T]?: never };

/** A report that an agency of the province takes up and completes. */
export type HandledReport = ReportCore & {
	officialAnswers: readonly [string] | readonly [string, string];
	completion: { done: string; evidence: string };
	/** The reporter's words on accepting. */
	thanks: string;
	notOurs?: never;
	archiveReason?: never;
} & BothOrNeither<AgencyQuestion> &
	BothOrNeither<Contest>;

/** A report that belongs to a body outside the provincial government. */
export type NotOursReport = ReportCore & {
	notOurs: { responsible: string; where: string };
	archiveReason?: never;
};

/** A report that a moderator files away. */
export type ArchivedReport = ReportCore & {
	archiveReason: { code: ArchiveReason; text: string };
	notOurs?: never;
};

export type DemoReport = HandledReport | NotOursReport | ArchivedReport;
