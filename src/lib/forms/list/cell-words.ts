import { UNSUR, type Gender, type Unsur } from '$lib/domain/consultation/words';
import { consultation as english } from '$lib/text/en/consultation/law';
import { consultation } from '$lib/text/id/consultation/law';

const plain = (word: string): string =>
	word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What is written where nothing is to be said. */
export const isBlank = (cell: string): boolean => /^[-–—.…_/\s]*$/.test(cell);

const MEN = ['l', 'lk', 'laki', 'laki laki', 'laki2', 'lelaki', 'pria', 'male', 'm'];
const WOMEN = ['p', 'pr', 'perempuan', 'wanita', 'w', 'female', 'f'];

/** L/P, or where the column says so P/W, in which P is Pria; the empty word for what is neither. */
export function genderOf(cell: string, pIsMan: boolean): Gender | '' {
	const word = plain(cell);
	if (word === 'p' && pIsMan) return 'male';
	return MEN.includes(word) ? 'male' : WOMEN.includes(word) ? 'female' : '';
}

/** Whether P means Pria in these cells: they have W and never L. */
export const isPriaWanita = (cells: readonly string[]): boolean => {
	const words = cells.map(plain);
	return words.some((word) => word === 'w' || word === 'wanita') && !words.some((word) => /^l(k|aki.*)?$/.test(word));
};

/** Words of everyday lists for the nine groups. */
const ALSO: Record<Unsur, readonly string[]> = {
	service_user: [
		'pengguna',
		'pengguna layanan',
		'masyarakat pengguna layanan',
		'masyarakat',
		'masyarakat umum',
		'warga',
		'pelanggan'
	],
	academic: ['akademisi', 'ahli', 'akademisi ahli', 'perguruan tinggi', 'dosen', 'pakar'],
	related_agency: ['instansi terkait', 'opd terkait', 'opd', 'perangkat daerah', 'instansi'],
	civil_society: [
		'lsm',
		'ngo',
		'organisasi masyarakat sipil',
		'organisasi kemasyarakatan',
		'ormas',
		'oms',
		'organisasi masyarakat',
		'masyarakat sipil',
		'lembaga swadaya masyarakat'
	],
	mass_media: ['media', 'pers', 'wartawan', 'jurnalis'],
	practitioner: ['praktisi', 'pelaku usaha', 'dunia usaha'],
	professional_body: ['organisasi profesi', 'asosiasi', 'asosiasi profesi', 'profesi'],
	community_leader: ['tokoh', 'tokoh masyarakat', 'tokoh agama', 'tokoh adat', 'toma'],
	government: ['penyelenggara', 'penyelenggara layanan', 'penyelenggara pelayanan', 'tuan rumah']
};

/** The group that a list means; the empty word for none that is known. */
export function unsurOf(cell: string): Unsur | '' {
	const whole = unsurNamed(cell);
	const parts = cell.split(/[/()]/).filter((part) => plain(part) !== '');
	const [first, ...others] = whole ? [whole] : parts.map(unsurNamed);
	// "Wartawan/media" says one group twice; two groups in one cell say none.
	return first !== undefined && others.every((other) => other === first) ? first : '';
}

function unsurNamed(words: string): Unsur | '' {
	const word = plain(words);
	const names = (unsur: Unsur) => [unsur, consultation.unsur[unsur], english.unsur[unsur], ...ALSO[unsur]];
	return UNSUR.find((unsur) => names(unsur).some((name) => plain(name) === word)) ?? '';
}

const YES = ['ya', 'y', 'yes', 'iya', 'ada', 'v', 'x', '1', 'true', 'disabilitas', 'penyandang disabilitas', 'difabel'];
const NO = ['tidak', 't', 'tdk', 'bukan', 'no', 'n', '0', 'false', 'tidak ada', 'nondisabilitas', 'non disabilitas'];
const TICKS = /^[✓✔√☑✗✘×•●]$/u;

/** Whether a cell was ticked or says yes; null where it says neither. */
export function yesOrNo(cell: string): boolean | null {
	const word = plain(cell);
	// Which disability somebody has is asked nowhere, and not kept.
	if (YES.includes(word) || TICKS.test(cell) || /^tuna ?\p{L}{4,}$/u.test(word)) return true;
	return NO.includes(word) ? false : null;
}

/** A name without its number in the list, and without the number of an official that some forms ask for in the same cell. */
export const nameIn = (cell: string): string =>
	cell
		.replace(/^\d{1,3}[.)]\s*(?=\p{L})/u, '')
		.replace(/[\s/,;(-]*(?:\bN(?:IP|IK)\b[\s.:]*)?\d{8}[\s\d]{8,14}\)?$/i, '');

/** A number as a spreadsheet left it: it takes the zero away that every number begins with, and marks text with a sign. */
export const phoneOf = (cell: string): string => cell.replace(/^'/, '').replace(/^(?=8[\d\s.-]{8,13}$)/, '0');

const PHONE_AT_END = /[\s,;:/()-]*((\+?62|0)[\d\s().-]{7,})\s*\)?$/;

/** Name and number out of the one column that the form of minutes has for both. */
export function splitNamePhone(cell: string): { name: string; phone: string } {
	const found = PHONE_AT_END.exec(cell);
	if (!found) return { name: cell, phone: '' };
	return { name: cell.slice(0, found.index), phone: found[1] ?? '' };
}
