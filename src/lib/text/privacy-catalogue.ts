import type { Lang } from '$lib/domain/language';
import { register as enRegister } from './en/privacy/register';
import { register } from './id/privacy/register';

export type PrivacyCatalogue = { register: typeof register };

const WORDS: Record<Lang, PrivacyCatalogue> = { id: { register }, en: { register: enRegister } };

/** The words of what is kept of people and of their rights. They stand apart because few pages need them. */
export const privacyTextFor = (lang: Lang): PrivacyCatalogue => WORDS[lang];
