import type { Lang } from '../language';
/** How the forum of a province presents itself: in its header, its letters, its files. */
export type Site = {
	/** Its name without the word for province. */
	province: string;
	name: string;
	/** Where there is no room for the whole name. */
	shortName: string;
	/** Null: the colour that the software brings. */
	accent: string | null;
	logo: string | null;
	/** The clock by which every day of the forum begins. */
	zone: string;
	/** Whether its pages are offered in English, too. */
	english: boolean;
	address: string;
	phone: string;
	email: string;
	hours: string;
	/** Who protects personal data. */
	officer: string;
	officerEmail: string;
	/** Limits that differ from those of `LIMITS`, by their names. */
	limits: Readonly<Record<string, number>>;
};

/** The three clocks of Indonesia. */
export const PROVINCE_ZONES = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;
export type ProvinceClock = keyof typeof PROVINCE_ZONES;

/** Nothing was said yet of the province: it is called what nobody takes for its name. */
export const UNNAMED: Site = {
	province: 'Contoh',
	name: 'Forum Konsultasi Publik',
	shortName: 'FKP',
	accent: null,
	logo: null,
	zone: PROVINCE_ZONES.WIT,
	english: true,
	address: '',
	phone: '',
	email: '',
	hours: '',
	officer: '',
	officerEmail: '',
	limits: {}
};

/** The language that somebody is written to: theirs, where the forum speaks it. */
export const langIn = ({ english }: Pick<Site, 'english'>, lang: Lang): Lang => (english ? lang : 'id');
