import type { Lang } from '$lib/domain/language';
import { audience as enAudience } from './en/audience';
import { chrome as enChrome } from './en/chrome';
import { common as enCommon } from './en/common';
import { deadline as enDeadline } from './en/deadline';
import { demo as enDemo } from './en/demo';
import { errorPage as enErrorPage } from './en/error';
import { law as enLaw } from './en/law';
import { mail as enMail } from './en/mail';
import { receipt as enReceipt } from './en/receipt';
import { refusal as enRefusal } from './en/refusal';
import { thread as enThread } from './en/thread';
import { audience } from './id/audience';
import { chrome } from './id/chrome';
import { common } from './id/common';
import { deadline } from './id/deadline';
import { demo } from './id/demo';
import { errorPage } from './id/error';
import { law } from './id/law';
import { mail } from './id/mail';
import { receipt } from './id/receipt';
import { refusal } from './id/refusal';
import { thread } from './id/thread';

/** Indonesian is the source: its shape is the type, so a word missing in English does not compile. */
const id = {
	audience,
	chrome,
	common,
	deadline,
	demo,
	errorPage,
	law,
	mail,
	receipt,
	refusal,
	thread
};

export type Catalogue = typeof id;

const en: Catalogue = {
	audience: enAudience,
	chrome: enChrome,
	common: enCommon,
	deadline: enDeadline,
	demo: enDemo,
	errorPage: enErrorPage,
	law: enLaw,
	mail: enMail,
	receipt: enReceipt,
	refusal: enRefusal,
	thread: enThread
};

const CATALOGUES: Record<Lang, Catalogue> = { id, en };

/** Every word a person reads, in their language. */
export const textFor = (lang: Lang): Catalogue => CATALOGUES[lang];
