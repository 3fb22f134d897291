import type { Lang } from '$lib/domain/language';
import { erasure as enErasure } from './en/privacy/erasure';
import { processing as enProcessing } from './en/privacy/processing';
import { request as enRequest } from './en/privacy/request';
import { register as enRegister } from './en/privacy/register';
import { erasure } from './id/privacy/erasure';
import { processing } from './id/privacy/processing';
import { request } from './id/privacy/request';
import { register } from './id/privacy/register';

export type PrivacyCatalogue = {
	register: typeof register;
	erasure: typeof erasure;
	request: typeof request;
	processing: typeof processing;
};

const WORDS: Record<Lang, PrivacyCatalogue> = {
	id: { register, erasure, request, processing },
	en: { register: enRegister, erasure: enErasure, request: enRequest, processing: enProcessing }
};

/** The words of what is kept of people and of their rights. They stand apart because few pages need them. */
export const privacyTextFor = (lang: Lang): PrivacyCatalogue => WORDS[lang];
