import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { CommitmentStatus } from '$lib/domain/consultation/commitment/status';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type {
	AttendanceChannel,
	Disposition,
	Gender,
	InputChannel,
	InputKind,
	MaterialKind,
	Method,
	PublicationMedium,
	RefusalBy,
	Scope,
	Side,
	SigningMethod,
	Term,
	Unsur
} from '$lib/domain/consultation/words';
import type { Lang } from '$lib/domain/language';
import type { ProvisionRowKind } from '$lib/domain/consultation/text/pieces';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { ColumnType, Generated } from 'kysely';

type Id = Generated<string>;
type Json<T> = ColumnType<T, string, never>;

export type ConsultationTables = {
	consultation: ConsultationTable;
	consultation_question: ConsultationQuestionTable;
	consultation_text: ConsultationTextTable;
	consultation_complaint: { thread_id: string; complaint_id: string; at: Date };
	provision: ProvisionTable;
	provision_version: ProvisionVersionTable;
	provision_fate: ProvisionFateTable;
	material: MaterialTable;
	meeting: MeetingTable;
	invitation: InvitationTable;
	attendance: AttendanceTable;
	input: InputTable;
	guest: GuestTable;
	minutes: MinutesTable;
	minutes_item: MinutesItemTable;
	minutes_item_input: { item_id: string; post_id: string };
	minutes_item_complaint: { item_id: string; complaint_id: string };
	signatory: SignatoryTable;
	signatory_stand_in: StandInTable;
	minutes_voided: MinutesVoidedTable;
	commitment: CommitmentTable;
	publication: PublicationTable;
	support: SupportTable;
};

/** Entered wrongly, and shown as taken back. */
type TakenBack = { taken_back_at: Date | null; taken_back_reason: string | null };

type ConsultationTable = {
	thread_id: string;
	slug: string;
	stage: ConsultationStage;
	agency_id: string;
	facilitator_id: string;
	scope: Scope;
	method: Method;
	question: Generated<string>;
	question_html: Generated<string>;
	background: Generated<string>;
	background_html: Generated<string>;
	team_decree: Generated<string>;
	contact: Generated<string>;
	opens_at: Date | null;
	closes_at: Date | null;
	about_service_standard: Generated<boolean>;
	about_service_declaration: Generated<boolean>;
	about_survey: Generated<boolean>;
	service_id: string | null;
	input_count: Generated<number>;
	answered_count: Generated<number>;
	held_count: Generated<number>;
	text_version: Generated<number>;
	minutes_final_at: Date | null;
	submission_key: string;
};

type ConsultationQuestionTable = { id: Id; thread_id: string; position: number; body: string };

type MaterialTable = {
	id: Id;
	thread_id: string;
	series: string;
	version: number;
	kind: MaterialKind;
	title: string;
	file_id: string;
	author_id: string;
	at: Date;
} & TakenBack;

type ConsultationTextTable = {
	thread_id: string;
	version: number;
	body: string;
	note: Generated<string>;
	author_id: string;
	at: Date;
};

type ProvisionTable = { id: Id; thread_id: string; key: string };

type ProvisionVersionTable = {
	provision_id: string;
	thread_id: string;
	version: number;
	position: number;
	label: string;
	body: string;
	body_html: string;
	words_since: number;
	kind: Generated<ProvisionRowKind>;
	within: string | null;
	part: Generated<number>;
	depth: Generated<number>;
	mark: Generated<string>;
};

type ProvisionFateTable = { provision_id: string; thread_id: string; version: number; into_id: string | null };

type MeetingTable = {
	id: Id;
	thread_id: string;
	title: string;
	starts_at: Date;
	ends_at: Date;
	place: Generated<string>;
	link: Generated<string>;
	agenda: Generated<string>;
	agenda_html: Generated<string>;
	sign_in_code: string;
	sequence: Generated<number>;
} & TakenBack;

type InvitationTable = {
	id: Id;
	thread_id: string;
	name: string;
	organisation: Generated<string>;
	unsur: Unsur;
	sealed: Buffer | null;
	at: Date;
	sent_at: Date | null;
};

type AttendanceTable = {
	id: Id;
	meeting_id: string;
	thread_id: string;
	user_id: string | null;
	name: string;
	organisation: Generated<string>;
	unsur: Unsur;
	gender: Gender | null;
	disability: boolean | null;
	sealed: Buffer | null;
	channel: AttendanceChannel;
	voice: string | null;
	form_key: string;
	at: Date;
};

/** For a report, or for one input of a consultation. */
type SupportTable = {
	thread_id: string;
	supporter: string;
	at: Date;
	post_id: string | null;
	text_version: number | null;
	affirmed_versions: Generated<number[]>;
};

type InputTable = {
	post_id: string;
	thread_id: string;
	number: number;
	kind: InputKind;
	provision_id: string | null;
	question_id: string | null;
	text_version: Generated<number>;
	unsur: Unsur;
	organisation: Generated<string>;
	display_name: string | null;
	channel: InputChannel;
	reply_count: Generated<number>;
	support_count: Generated<number>;
	disposition: Disposition | null;
	answer_id: string | null;
	answered_at: Date | null;
	changed_provision_id: string | null;
	changed_version: number | null;
	affirmed_versions: Generated<number[]>;
	refusal: FlagReason | null;
	refused_at: Date | null;
};

type GuestTable = {
	post_id: string;
	code_hash: string;
	sealed: Buffer | null;
	has_contact: Generated<boolean>;
	lang: Generated<Lang>;
};

type MinutesTable = {
	thread_id: string;
	held_on: IsoDate;
	place: string;
	summary: Generated<string>;
	summary_html: Generated<string>;
	canonical: string | null;
	digest: string | null;
};

type MinutesItemTable = {
	id: Id;
	thread_id: string;
	position: number;
	problem: string;
	recommendation: string;
	term: Term;
	due_day: IsoDate | null;
	agency_id: string | null;
	person_in_charge: Generated<string>;
};

type SignatoryTable = {
	id: Id;
	thread_id: string;
	position: number;
	side: Side;
	name: string;
	office: string;
	gender: Gender | null;
	user_id: string | null;
	sealed: Buffer | null;
	signed_at: Date | null;
	method: SigningMethod | null;
	scan_file_id: string | null;
	digest: string | null;
	refused_at: Date | null;
	refusal_reason: string | null;
	refusal_by: RefusalBy | null;
};

type StandInTable = {
	id: Id;
	signatory_id: string;
	number: number;
	name: string;
	office: string;
	user_id: string | null;
	reason: string;
	at: Date;
};

type MinutesVoidedTable = {
	thread_id: string;
	number: number;
	canonical: string;
	digest: string;
	signatures: Json<object[]>;
	reason: string;
	at: Date;
};

type CommitmentTable = {
	item_id: string;
	thread_id: string;
	position: number;
	status: CommitmentStatus;
	agency_id: string;
	due_day: IsoDate;
	reported_at: Date | null;
	settled_at: Date | null;
};

type PublicationTable = {
	id: Id;
	thread_id: string;
	medium: PublicationMedium;
	name: string;
	url: Generated<string>;
	published_on: IsoDate;
	author_id: string;
	at: Date;
} & TakenBack;
