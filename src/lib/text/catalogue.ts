import type { Lang } from '$lib/domain/language';
import { about as enAbout } from './en/site/about';
import { accessibility as enAccessibility } from './en/site/accessibility';
import { contactPage as enContactPage, provinceWords as enProvinceWords } from './en/site/contact';
import { account as enAccount } from './en/account/account';
import { act as enAct } from './en/act/act';
import { audience as enAudience } from './en/law/audience';
import { calculator as enCalculator } from './en/calculator/calculator';
import { channels as enChannels } from './en/site/channels';
import { chrome as enChrome } from './en/site/chrome';
import { common as enCommon } from './en/site/common';
import { agency as enAgency } from './en/agency/agency';
import { standard as enStandard } from './en/agency/standard';
import { complaintList as enComplaintList } from './en/complaint-list/list';
import { complaintPage as enComplaintPage } from './en/complaint/page';
import { home as enHome } from './en/home/home';
import { deadline as enDeadline } from './en/law/deadline';
import { demo as enDemo } from './en/demo/demo';
import { desk as enDesk } from './en/desk/desk';
import { frame as enFrame } from './en/desk/frame';
import { letters as enLetters } from './en/desk/letters';
import { errorPage as enErrorPage } from './en/site/error';
import { law as enLaw } from './en/law/law';
import { privacy as enPrivacy } from './en/site/privacy';
import { receipt as enReceipt } from './en/thread/receipt';
import { report as enReport } from './en/report/report';
import { statistics as enStatistics } from './en/statistics/statistics';
import { thread as enThread } from './en/thread/thread';
import { trail as enTrail } from './en/routing/trail';
import { counter as enCounter } from './en/report/counter';
import { track as enTrack } from './en/report/track';
import { about } from './id/site/about';
import { accessibility } from './id/site/accessibility';
import { contactPage, provinceWords } from './id/site/contact';
import { account } from './id/account/account';
import { act } from './id/act/act';
import { audience } from './id/law/audience';
import { calculator } from './id/calculator/calculator';
import { channels } from './id/site/channels';
import { chrome } from './id/site/chrome';
import { common } from './id/site/common';
import { agency } from './id/agency/agency';
import { standard } from './id/agency/standard';
import { complaintList } from './id/complaint-list/list';
import { complaintPage } from './id/complaint/page';
import { home } from './id/home/home';
import { deadline } from './id/law/deadline';
import { demo } from './id/demo/demo';
import { desk } from './id/desk/desk';
import { frame } from './id/desk/frame';
import { letters } from './id/desk/letters';
import { errorPage } from './id/site/error';
import { law } from './id/law/law';
import { privacy } from './id/site/privacy';
import { receipt } from './id/thread/receipt';
import { report } from './id/report/report';
import { statistics } from './id/statistics/statistics';
import { thread } from './id/thread/thread';
import { trail } from './id/routing/trail';
import { counter } from './id/report/counter';
import { track } from './id/report/track';

/** Indonesian is the source: its shape is the type, so a word missing in English does not compile. */
const id = {
	act,
	about,
	accessibility,
	contactPage,
	provinceWords,
	account,
	audience,
	calculator,
	channels,
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
	frame,
	letters,
	law,
	privacy,
	receipt,
	report,
	standard,
	statistics,
	thread,
	track,
	trail,
	counter
};

export type Catalogue = typeof id;

const en: Catalogue = {
	act: enAct,
	about: enAbout,
	accessibility: enAccessibility,
	contactPage: enContactPage,
	provinceWords: enProvinceWords,
	account: enAccount,
	audience: enAudience,
	calculator: enCalculator,
	channels: enChannels,
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
	frame: enFrame,
	letters: enLetters,
	law: enLaw,
	privacy: enPrivacy,
	receipt: enReceipt,
	report: enReport,
	standard: enStandard,
	statistics: enStatistics,
	thread: enThread,
	track: enTrack,
	trail: enTrail,
	counter: enCounter
};

const CATALOGUES: Record<Lang, Catalogue> = { id, en };

/** Every word a person reads, in their language. */
export const textFor = (lang: Lang): Catalogue => CATALOGUES[lang];
