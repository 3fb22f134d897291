import type { Lang } from '$lib/domain/language';
import { textFor, type Catalogue } from './catalogue';
import { gathering as enGathering } from './en/desk/consultation/gathering';
import { hosting as enHosting } from './en/desk/consultation/hosting';
import { deskPath as enDeskPath } from './en/desk/consultation/path';
import { inputs as enInputs } from './en/consultation/input';
import { consultation as enConsultation } from './en/consultation/law';
import { minutes as enMinutes } from './en/consultation/minutes';
import { promises as enPromises } from './en/consultation/commitment';
import { templates as enTemplates } from './en/desk/consultation/templates';
import { draftText as enDraftText } from './en/consultation/text';
import { topic as enTopic } from './en/consultation/topic';
import { consultationYear as enConsultationYear } from './en/agency/consultation-year';
import { gathering } from './id/desk/consultation/gathering';
import { hosting } from './id/desk/consultation/hosting';
import { inputs } from './id/consultation/input';
import { consultation } from './id/consultation/law';
import { minutes } from './id/consultation/minutes';
import { promises } from './id/consultation/commitment';
import { deskPath } from './id/desk/consultation/path';
import { templates } from './id/desk/consultation/templates';
import { draftText } from './id/consultation/text';
import { topic } from './id/consultation/topic';
import { consultationYear } from './id/agency/consultation-year';

const id = {
	gathering,
	templates,
	inputs,
	hosting,
	deskPath,
	consultation,
	minutes,
	promises,
	topic,
	draftText,
	consultationYear
};

export type ConsultationCatalogue = Catalogue & typeof id;

const PARTS: Record<Lang, typeof id> = {
	id,
	en: {
		inputs: enInputs,
		gathering: enGathering,
		templates: enTemplates,
		hosting: enHosting,
		deskPath: enDeskPath,
		consultation: enConsultation,
		minutes: enMinutes,
		promises: enPromises,
		topic: enTopic,
		draftText: enDraftText,
		consultationYear: enConsultationYear
	}
};

/** The words of consultations on top of those of every page. They stand apart because other pages need none. */
export const consultationTextFor = (lang: Lang): ConsultationCatalogue => ({ ...textFor(lang), ...PARTS[lang] });
