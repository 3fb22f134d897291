import type { Lang } from '$lib/domain/language';
import { answerTextFor, type AnswerCatalogue } from './answer-catalogue';
import { adminTextFor, type AdminCatalogue } from './admin-catalogue';
import { consultationTextFor, type ConsultationCatalogue } from './consultation-catalogue';
import { decisionTextFor, type DecisionCatalogue } from './decision-catalogue';
import { fault as enFault } from './en/form/fault';
import { flagTextFor, type FlagCatalogue } from './flag-catalogue';
import { givenBackTextFor, type GivenBackCatalogue } from './given-back-catalogue';
import { fault } from './id/form/fault';
import { evidenceTextFor, type EvidenceCatalogue } from './evidence-catalogue';
import { mailInTextFor, type MailInCatalogue } from './mail-in-catalogue';
import { privacyTextFor, type PrivacyCatalogue } from './privacy-catalogue';
import { queueTextFor, type QueueCatalogue } from './queue-catalogue';
import { redactionTextFor, type RedactionCatalogue } from './redaction-catalogue';
import { refusalsFor, type Refusals } from './refusal/catalogue';
import { bulkTextFor, type BulkCatalogue } from './bulk-catalogue';
import { teamTextFor, type TeamCatalogue } from './team-catalogue';
import { viewTextFor, type ViewCatalogue } from './view-catalogue';
import { sp4nTextFor, type Sp4nCatalogue } from './sp4n-catalogue';
import { surveyTextFor, type SurveyCatalogue } from './survey-catalogue';

export type EveryWord = ConsultationCatalogue & {
	answer: AnswerCatalogue;
	admin: AdminCatalogue;
	survey: SurveyCatalogue;
	sp4n: Sp4nCatalogue;
	team: TeamCatalogue;
	views: ViewCatalogue;
	bulk: BulkCatalogue;
	mailIn: MailInCatalogue;
	personal: PrivacyCatalogue;
	queue: QueueCatalogue;
	redaction: RedactionCatalogue;
	flags: FlagCatalogue;
	evidence: EvidenceCatalogue;
	decision: DecisionCatalogue;
	fault: typeof fault;
	givenBack: GivenBackCatalogue;
	refusals: Refusals;
};

const FAULTS: Record<Lang, typeof fault> = { id: fault, en: enFault };

/** All words at once, for the server alone: what a form calls its questions may stand on any page. */
export const everyTextFor = (lang: Lang): EveryWord => ({
	...consultationTextFor(lang),
	answer: answerTextFor(lang),
	fault: FAULTS[lang],
	givenBack: givenBackTextFor(lang),
	refusals: refusalsFor(lang),
	admin: adminTextFor(lang),
	survey: surveyTextFor(lang),
	sp4n: sp4nTextFor(lang),
	team: teamTextFor(lang),
	views: viewTextFor(lang),
	bulk: bulkTextFor(lang),
	mailIn: mailInTextFor(lang),
	personal: privacyTextFor(lang),
	queue: queueTextFor(lang),
	redaction: redactionTextFor(lang),
	flags: flagTextFor(lang),
	evidence: evidenceTextFor(lang),
	decision: decisionTextFor(lang)
});
