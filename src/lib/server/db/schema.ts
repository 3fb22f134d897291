import type { MailTables } from './schema-mail';
import type { Way } from '$lib/domain/notice/channel';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Channel, Classification } from '$lib/domain/words/classification';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { Binder } from '$lib/domain/complaint/wandering';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { AnyAction, AnyStatus, AnyParticulars } from '$lib/domain/events';
import type { PostKind } from '$lib/domain/thread/post';
import type { Lang } from '$lib/domain/language';
import type { ColumnType, Generated } from 'kysely';
import type { AdministrationTables } from './schema-administration';
import type { EditionTables } from './schema-editions';
import type { EvidenceTables } from './schema-evidence';
import type { AccessTables } from './schema-access';
import type { AnswerTables } from './schema-answers';
import type { BackupTables } from './schema-backups';
import type { LogTables } from './schema-log';
import type { MailInTables } from './schema-mail-in';
import type { MergeTables } from './schema-merge';
import type { ConsultationTables } from './schema-consultation';
import type { ModerationTables } from './schema-moderation';
import type { RuleTables } from './schema-deadlines';
import type { FigureTables } from './schema-figures';
import type { RoutingTables } from './schema-routing';
import type { Open311Tables } from './schema-open311';
import type { PlaceTables } from './schema-places';
import type { PrivacyTables } from './schema-privacy';
import type { QueueTables } from './schema-queue';
import type { RedactionTable } from './schema-redaction';
import type { Held, HoldTables } from './schema-holds';
import type { SurveyAnswerTable, SurveyTable } from './schema-survey';
import type { DeskTables } from './schema-desk';
import type { ServiceTables } from './schema-services';
import type { WebhookTables } from './schema-webhooks';
import type { Sp4nTables } from './schema-sp4n';
import type { BulkTables, TeamTables } from './schema-team';

/** The tables as the migrations make them; literal types come from the domain and tests/db/schema.test.ts compares them. */
export type Database = ConsultationTables &
	ModerationTables &
	AccessTables &
	AdministrationTables &
	AnswerTables &
	EditionTables &
	EvidenceTables &
	RoutingTables &
	MergeTables &
	PlaceTables &
	QueueTables &
	PrivacyTables &
	Open311Tables &
	HoldTables &
	FigureTables &
	DeskTables &
	Sp4nTables &
	TeamTables &
	BulkTables &
	BackupTables &
	LogTables &
	MailInTables &
	RuleTables &
	ServiceTables &
	WebhookTables &
	MailTables & {
		agency: AgencyTable;
		app_user: AppUserTable;
		membership: MembershipTable;
		spent_form: { key: string; act: string; digest: string; outcome: Json<Record<string, unknown>>; at: Date };
		rule_stamp: { only_one: Generated<boolean>; value: string };
		search_stamp: { only_one: Generated<boolean>; value: string };
		search_word: { word: string; threads: number };
		thread: ThreadTable;
		complaint: ComplaintTable;
		thread_event: ThreadEventTable;
		post: PostTable;
		reporter: ReporterTable;
		identity_opening: IdentityOpeningTable;
		file: FileTable;
		attachment: AttachmentTable;
		draft: DraftTable;
		draft_file: { draft_id: string; file_id: string; position: number };
		survey: SurveyTable;
		survey_answer: SurveyAnswerTable;
		flag: FlagTable;
		redaction: RedactionTable;
		demo_clock: { singleton: Generated<boolean>; offset_ms: number; sowing: Generated<boolean> };
	};

type Id = Generated<string>;
type Json<T> = ColumnType<T, string, string>;

type AgencyTable = {
	id: Id;
	slug: string;
	name: string;
	short_name: string;
	task: Generated<string>;
	address: Generated<string>;
	phone: Generated<string>;
	email: Generated<string>;
	oversees: Generated<boolean>;
	on_paper: Generated<boolean>;
	valid_until: IsoDate | null;
	merged_into: string | null;
};

type AppUserTable = {
	id: Id;
	email: string;
	name: string;
	/** Null while an invitation waits to be accepted. */
	password_hash: string | null;
	email_confirmed_at: Date | null;
	invited_at: Generated<Date | null>;
	lang: Generated<Lang>;
	quiet_from: Generated<number>;
	quiet_until: Generated<number>;
	duties_daily: Generated<boolean>;
	own_way: Generated<Way>;
	followed_way: Generated<Way>;
	duties_way: Generated<Way>;
	gathered_way: Generated<Way>;
	created_at: Date;
	erased_at: Generated<Date | null>;
};

type MembershipTable = {
	id: Id;
	user_id: string;
	role: Role;
	agency_id: string | null;
	decree: string;
	may_open_identity: Generated<boolean>;
	valid_from: IsoDate;
	valid_until: IsoDate | null;
	/** When somebody here made it, and set its last day: its own days may lie before. */
	made_at: Generated<Date | null>;
	ended_at: Generated<Date | null>;
	ended_by: Generated<string | null>;
};

type ThreadTable = {
	id: Id;
	kind: 'complaint' | 'consultation';
	ref: string;
	title: string;
	confidential: Generated<boolean>;
	published_at: Date | null;
	hidden_at: Date | null;
	locked_at: Date | null;
	created_at: Date;
	last_event_at: Date;
	last_seq: Generated<number>;
	reply_count: Generated<number>;
	support_count: Generated<number>;
	search: Generated<string>;
	search_head: Generated<string>;
	search_made_by: Generated<string>;
	merged_into: string | null;
	head_id: string | null;
	merge_denied_at: Date | null;
	merge_sought_at: Date | null;
};

type ComplaintTable = {
	thread_id: string;
	status: ComplaintStatus;
	classification: Classification;
	channel: Channel;
	body: string;
	body_html: string;
	occurred_on: IsoDate | null;
	district_code: string;
	place: string;
	category_slug: string;
	wished_agency_id: string | null;
	agency_id: string | null;
	/** The agency whose own staff wrote it down at their counter. */
	written_by: string | null;
	anonymous: Generated<boolean>;
	answer_recorded: Generated<boolean>;
	wished_confidential: Generated<boolean>;
	hand_overs: Generated<number>;
	returns: Generated<number>;
	bound_by: Generated<Binder | null>;
	questions: Generated<number>;
	promises: Generated<number>;
	promised_on: IsoDate | null;
	proof_pending: Generated<boolean>;
	decider_ids: Generated<string[]>;
	judged: Generated<number>;
	appealed: Generated<boolean>;
	closed_at: Date | null;
	rating: number | null;
	rating_words: string | null;
	sp4n_number: string | null;
	assignee_id: Generated<string | null>;
	submission_key: string;
	/** Kept by the database: where it stands in lists, by when it was filed and by support; and the report that leads its case. */
	listed_at: Generated<Date | null>;
	by_support: Generated<Date | null>;
	led_by: Generated<string | null>;
	village_code: Generated<string | null>;
};

type ThreadEventTable = {
	id: Id;
	thread_id: string;
	seq: number;
	at: Date;
	action: AnyAction;
	from_status: AnyStatus | null;
	to_status: AnyStatus | null;
	actor_role: Capacity;
	actor_agency_id: string | null;
	actor_user_id: string | null;
	public: boolean;
	data: Json<AnyParticulars>;
	form_key: string | null;
	through_key: Generated<string | null>;
};

type PostTable = {
	id: Id;
	thread_id: string;
	event_id: string;
	kind: PostKind;
	author_role: Capacity;
	author_agency_id: string | null;
	author_user_id: string | null;
	body: string;
	body_html: string;
	created_at: Date;
	hidden_at: Date | null;
	/** Folded as likely spam until then, or until a moderator has looked. */
	folded_until: Date | null;
	held: Held;
	reply_to: string | null;
	meeting_id: string | null;
	item_id: string | null;
};

type ReporterTable = {
	thread_id: string;
	user_id: string | null;
	code_hash: string;
	sealed: Buffer | null;
	has_contact: Generated<boolean>;
	lang: Generated<Lang>;
	consent_at: Date | null;
};

type IdentityOpeningTable = { id: Id; thread_id: string; user_id: string; role: Capacity; reason: string; at: Date };

type FileTable = {
	id: Id;
	name: string;
	media_type: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
	size: number;
	width: number | null;
	height: number | null;
	sha256: string;
	bytes: Buffer;
	thumbnail: Buffer | null;
	created_at: Date;
};

type AttachmentTable = { id: Id; thread_id: string; post_id: string | null; file_id: string; position: number };

type DraftTable = {
	id: string;
	submission_key: Generated<string>;
	form: Json<Record<string, string>>;
	updated_at: Date;
	sent_at: Date | null;
	thread_id: string | null;
	user_id: string | null;
	token: Buffer | null;
	at_counter: Generated<boolean>;
};

type FlagTable = {
	id: Id;
	thread_id: string;
	post_id: string | null;
	reason: FlagReason;
	words: Generated<string>;
	flagger: string;
	/** Of which block of addresses, comparable within one target alone. */
	block: string | null;
	at: Date;
	settled_at: Date | null;
	outcome: 'upheld' | 'dismissed' | null;
};
