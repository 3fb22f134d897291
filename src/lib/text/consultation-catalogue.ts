import type { Lang } from '$lib/domain/language';
import { textFor, type Catalogue } from './catalogue';
import { hosting as enHosting } from './en/consultation-hosting';
import { consultation as enConsultation } from './en/consultation-law';
import { topic as enTopic } from './en/consultation-topic';
import { hosting } from './id/consultation-hosting';
import { consultation } from './id/consultation-law';
import { topic } from './id/consultation-topic';

const id = { hosting, consultation, topic };

export type ConsultationCatalogue = Catalogue & typeof id;

const PARTS: Record<Lang, typeof id> = { id, en: { hosting: enHosting, consultation: enConsultation, topic: enTopic } };

/** The words of consultations on top of those of every page. They stand apart because the form of reports needs none. */
export const consultationTextFor = (lang: Lang): ConsultationCatalogue => ({ ...textFor(lang), ...PARTS[lang] });
