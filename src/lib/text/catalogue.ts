import type { Lang } from '$lib/domain/language';
import { about as enAbout } from './en/about';
import { account as enAccount } from './en/account';
import { act as enAct } from './en/act';
import { audience as enAudience } from './en/audience';
import { calculator as enCalculator } from './en/calculator';
import { chrome as enChrome } from './en/chrome';
import { common as enCommon } from './en/common';
import { agency as enAgency } from './en/agency';
import { complaintList as enComplaintList } from './en/complaint-list';
import { complaintPage as enComplaintPage } from './en/complaint-page';
import { home as enHome } from './en/home';
import { deadline as enDeadline } from './en/deadline';
import { demo as enDemo } from './en/demo';
import { desk as enDesk } from './en/desk';
import { errorPage as enErrorPage } from './en/error';
import { law as enLaw } from './en/law';
import { privacy as enPrivacy } from './en/privacy';
import { receipt as enReceipt } from './en/receipt';
import { refusal as enRefusal } from './en/refusal';
import { report as enReport } from './en/report';
import { statistics as enStatistics } from './en/statistics';
import { thread as enThread } from './en/thread';
import { track as enTrack } from './en/track';
import { about } from './id/about';
import { account } from './id/account';
import { act } from './id/act';
import { audience } from './id/audience';
import { calculator } from './id/calculator';
import { chrome } from './id/chrome';
import { common } from './id/common';
import { agency } from './id/agency';
import { complaintList } from './id/complaint-list';
import { complaintPage } from './id/complaint-page';
import { home } from './id/home';
import { deadline } from './id/deadline';
import { demo } from './id/demo';
import { desk } from './id/desk';
import { errorPage } from './id/error';
import { law } from './id/law';
import { privacy } from './id/privacy';
import { receipt } from './id/receipt';
import { refusal } from './id/refusal';
import { report } from './id/report';
import { statistics } from './id/statistics';
import { thread } from './id/thread';
import { track } from './id/track';

/** Indonesian is the source: its shape is the type, so a word missing in English does not compile. */
const id = {
	act,
	about,
	account,
	audience,
	calculator,
	chrome,
	common,
	agency,
	complaintList,
	complaintPage,
	home,
	deadline,
	demo,
	desk,
	errorPage,
	law,
	privacy,
	receipt,
	refusal,
	report,
	statistics,
	thread,
	track
};

export type Catalogue = typeof id;

const en: Catalogue = {
	act: enAct,
	about: enAbout,
	account: enAccount,
	audience: enAudience,
	calculator: enCalculator,
	chrome: enChrome,
	common: enCommon,
	agency: enAgency,
	complaintList: enComplaintList,
	complaintPage: enComplaintPage,
	home: enHome,
	deadline: enDeadline,
	demo: enDemo,
	desk: enDesk,
	errorPage: enErrorPage,
	law: enLaw,
	privacy: enPrivacy,
	receipt: enReceipt,
	refusal: enRefusal,
	report: enReport,
	statistics: enStatistics,
	thread: enThread,
	track: enTrack
};

const CATALOGUES: Record<Lang, Catalogue> = { id, en };

/** Every word a person reads, in their language. */
export const textFor = (lang: Lang): Catalogue => CATALOGUES[lang];
