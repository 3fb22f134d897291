import type { CommitmentAction } from '$lib/domain/consultation/commitment/status';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type {
	Disposition,
	InputKind,
	MaterialKind,
	Method,
	PublicationMedium,
	Scope,
	Side,
	Unsur
} from '$lib/domain/consultation/words';
import type { AgencySlug } from '../agencies';

export type DemoInput = {
	kind: InputKind;
	unsur: Unsur;
	organisation?: string;
	text: string;
	/** Which provision of the draft text it is about: a pasal by its number, or as it is cited. */
	provision?: number | string;
	disposition?: Disposition;
	answer?: string;
};

export type DemoPromise = {
	problem: string;
	recommendation: string;
	/** Calendar days from today; negative when it has passed. */
	dueIn: number;
	agency?: AgencySlug;
	office: string;
	/** Numbers of the inputs it is drawn from. */
	inputs: readonly number[];
	/** What has become of it, in order, with the words of each step. */
	course?: readonly { action: CommitmentAction; text: string; daysAgo: number }[];
	/** Reports of this category are answered by the promise. */
	cites?: string;
};

export type DemoConsultation = {
	agency: AgencySlug;
	title: string;
	scope: Scope;
	method: Method;
	stage: ConsultationStage;
	question: string;
	background: string;
	questions: readonly string[];
	materials: readonly { kind: MaterialKind; title: string }[];
	/** Versions of the draft text, Markdown; the second with what changed. */
	text?: readonly { body: string; note: string }[];
	place: string;
	/** When inputs opened, in calendar days from today, and for how long. */
	opensIn: number;
	lasts: number;
	inputs: readonly DemoInput[];
	/** So many in all: the stories go round. */
	inputCount?: number;
	summary?: string;
	promises?: readonly DemoPromise[];
	parties?: readonly { side: Side; name: string; office: string }[];
	publications?: readonly { medium: PublicationMedium; name: string; url?: string }[];
};
