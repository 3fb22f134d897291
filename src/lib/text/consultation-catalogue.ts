import type { Lang } from '$lib/domain/language';
import { textFor, type Catalogue } from './catalogue';
import { hosting as enHosting } from './en/consultation-hosting';
import { inputs as enInputs } from './en/consultation-input';
import { consultation as enConsultation } from './en/consultation-law';
import { minutes as enMinutes } from './en/consultation-minutes';
import { topic as enTopic } from './en/consultation-topic';
import { hosting } from './id/consultation-hosting';
import { inputs } from './id/consultation-input';
import { consultation } from './id/consultation-law';
import { minutes } from './id/consultation-minutes';
import { topic } from './id/consultation-topic';

const id = { inputs, hosting, consultation, minutes, topic };

export type ConsultationCatalogue = Catalogue & typeof id;

const PARTS: Record<Lang, typeof id> = {
	id,
	en: { inputs: enInputs, hosting: enHosting, consultation: enConsultation, minutes: enMinutes, topic: enTopic }
};

/** The words of consultations on top of those of every page. They stand apart because the form of reports needs none. */
export const consultationTextFor = (lang: Lang): ConsultationCatalogue => ({ ...textFor(lang), ...PARTS[lang] });
