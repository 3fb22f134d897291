import { fold, wordsOf } from '../search/fold';
import { AGENCY_NAMES } from '../search/read-data';
import { lexemesOf, type Names } from '../search/terms';

/** A reply as it can be seen from its form alone. */
export type Reply = {
	text: string;
	/** What it was written under: title and words. */
	under: string;
	/** In how many other threads its author wrote the same of late. */
	elsewhere: number;
	/** Names and short names of the offices of the province. */
	offices: readonly string[];
};

/** What it looks like, each for itself: the moderator sees them too. */
export type SpamSigns = {
	/** Leads away from here: a link, or a number to call. */
	leadsAway: boolean;
	repeated: boolean;
	/** Shares no word with what it was written under. */
	unrelated: boolean;
	/** Speaks of an office or of who works there. */
	ofOffices: boolean;
};

const REPEATED_FROM = 2;

/** Addresses of government lead nobody astray. */
const LINK =
	/(?:https?:\/\/|www\.)([^\s/?#<>)\]]+)|\b((?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|xyz|top|site|online|shop|store|link|click|me|ly|gg|cc|vip|club|id))\b/gi;
const OFFICIAL = /(?:^|\.)(?:go|desa)\.id$/i;
/** A mobile number, however it is grouped. */
const NUMBER = /(?<![\d/])(?:\+?62|0)[\s.-]*8(?:[\s.-]*\d){8,11}(?!\d)/;

/** Words by which people speak of those who govern them; beside these, every name of an agency that the search knows. */
const OFFICE_WORDS = new Set(
	(
		'dinas kantor instansi opd badan biro pejabat petugas pegawai asn pns honorer aparat aparatur oknum kepala kadis kabid ' +
		'kasi camat lurah kades bupati gubernur wakil walikota wali sekda sekretaris inspektorat inspektur dprd dewan ' +
		'pemerintah pemda pemprov pemkot pemkab provinsi kabupaten kecamatan kelurahan desa polisi polres polda satpol jaksa ' +
		'kejaksaan hakim rsud puskesmas dokter perawat bidan guru sekolah pln pdam pungli korupsi suap anggaran apbd proyek ' +
		'moderator forum laporan pengaduan aduan keluhan'
	).split(' ')
);

const NO_NAMES: Names = new Set();
const SHORT_PHRASES = [...AGENCY_NAMES.values()].flat();

export function spamSigns({ text, under, elsewhere, offices }: Reply): SpamSigns {
	return {
		leadsAway:
			NUMBER.test(text) || [...text.matchAll(LINK)].some(([, host, bare]) => !OFFICIAL.test(host ?? bare ?? '')),
		repeated: elsewhere >= REPEATED_FROM,
		unrelated: !shareWord(text, under),
		ofOffices: speaksOfOffices(text, offices)
	};
}

/**
 * Whether a reply looks so much like spam that it may be folded before a person has looked. What speaks of an office never
 * does, whatever else it is: a wrong guess there would silence a complaint.
 */
export const looksLikeSpam = ({ leadsAway, repeated, unrelated, ofOffices }: SpamSigns): boolean =>
	!ofOffices && unrelated && (leadsAway || repeated);

function shareWord(text: string, under: string): boolean {
	const known = new Set(lexemesOf(under, NO_NAMES).filter(isTelling));
	return lexemesOf(text.replace(LINK, ' '), NO_NAMES).some((lexeme) => isTelling(lexeme) && known.has(lexeme));
}

const isTelling = (lexeme: string) => lexeme.length > 2 && !/^\d+$/.test(lexeme);

/** Whether words speak of an office or of who works there: a wrong guess about such would silence a complaint. */
export function speaksOfOffices(text: string, offices: readonly string[]): boolean {
	const words = wordsOf(text);
	if (words.some((word) => OFFICE_WORDS.has(word.replace(/(?:nya|lah|kah)$/, '')))) return true;
	const said = ` ${words.join(' ')} `;
	return [...offices, ...SHORT_PHRASES].some((name) => {
		const phrase = wordsOf(fold(name)).join(' ');
		return phrase.length > 1 && said.includes(` ${phrase} `);
	});
}
