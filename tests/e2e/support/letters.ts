import { letterTextFor } from '../../../src/lib/text/letter-catalogue';
import type { ConsultationMailFacts, MailFacts } from '../../../src/lib/text/mail-words';

const { consultation } = letterTextFor('id').mail;
export const { notice, account } = letterTextFor('id').mail;

/** As much as headlines name: the agency that acts and handles. */
export const of = (agency: string) => ({ who: agency, agency, by: '', through: '', from: null }) as MailFacts;

/** As much as the headline about an answered input names. */
export const answeredWith = (disposition: string) =>
	consultation.dispose({ disposition } as ConsultationMailFacts).headline;
