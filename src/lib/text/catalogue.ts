import type { Lang } from '$lib/domain/language';
import { chrome as enChrome } from './en/chrome';
import { common as enCommon } from './en/common';
import { errorPage as enErrorPage } from './en/error';
import { chrome } from './id/chrome';
import { common } from './id/common';
import { errorPage } from './id/error';

/** Indonesian is the source: its shape is the type, so a word missing in English does not compile. */
const id = {
	common,
	chrome,
	errorPage
};

export type Catalogue = typeof id;

const en: Catalogue = {
	common: enCommon,
	chrome: enChrome,
	errorPage: enErrorPage
};

const CATALOGUES: Record<Lang, Catalogue> = { id, en };

/** Every word a person reads, in their language. */
export const textFor = (lang: Lang): Catalogue => CATALOGUES[lang];
