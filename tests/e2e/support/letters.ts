import { letterTextFor } from '../../../src/lib/text/letter-catalogue';
import type { MailFacts } from '../../../src/lib/text/mail-words';

export const { notice, account } = letterTextFor('id').mail;

/** As much as headlines name: the agency that acts and handles. */
export const of = (agency: string) => ({ who: agency, agency, by: '', from: null }) as MailFacts;
