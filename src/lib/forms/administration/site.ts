import { PROVINCE_ZONES, type ProvinceClock, type Site } from '$lib/domain/site/identity';
import { block, email, hidden, line, meaning, named, number, orElse, parsed, ticked } from '../kit/field';
import { form, type InputOf } from '../kit/form';
import { ASKING, ASKING_LABELS } from './asking';

/** The colour that the software brings; whoever leaves it chooses none. */
export const OWN_ACCENT = '#00526b';

const colour = parsed((typed) => (/^#[0-9a-f]{6}$/i.test(typed) ? typed.toLowerCase() : null), 'unknown_choice');

export const SITE_IDENTITY = form({
	name: 'site_identity',
	fields: {
		provinsi: line({ least: 2, most: 60 }),
		nama: line({ least: 3, most: 60 }),
		singkatan: line({ least: 2, most: 16 }),
		aksen: meaning(orElse(colour, OWN_ACCENT), (hex) => (hex === OWN_ACCENT ? null : hex)),
		logo: hidden(named(/^[0-9a-f]{16}$/)),
		tanpa_logo: ticked,
		zona: named(/^[A-Za-z_]+(\/[A-Za-z_+-]+)*$/),
		inggris: ticked,
		alamat: block({ most: 300, optional: true }),
		telepon: line({ most: 60, optional: true }),
		surel: orElse(email, ''),
		jam: line({ most: 120, optional: true }),
		petugas: line({ most: 120, optional: true }),
		surel_petugas: orElse(email, ''),
		...ASKING
	},
	files: 'office',
	labels: ({ admin: { province, site } }) => ({ ...province.fields, ...site.fields, ...ASKING_LABELS })
});

export const identityOf = (input: InputOf<(typeof SITE_IDENTITY)['fields']>): Omit<Site, 'limits'> => ({
	province: input.provinsi,
	name: input.nama,
	shortName: input.singkatan,
	accent: input.aksen,
	logo: input.tanpa_logo ? null : input.logo,
	zone: input.zona,
	english: input.inggris,
	address: input.alamat,
	phone: input.telepon,
	email: input.surel,
	hours: input.jam,
	officer: input.petugas,
	officerEmail: input.surel_petugas
});

/** What people call a clock; of one outside Indonesia its name. */
export const clockOf = (zone: string): string =>
	(Object.keys(PROVINCE_ZONES) as ProvinceClock[]).find((clock) => PROVINCE_ZONES[clock] === zone) ?? zone;

export const MAIL_TEST = form({
	name: 'mail_test',
	fields: { tujuan: email },
	labels: ({ admin: { site } }) => site.mail.fields
});

export const LIMIT = form({
	name: 'limit',
	fields: { paling: number({ least: 1, most: 100_000 }), ...ASKING },
	labels: ({ admin: { province, site } }) => ({ ...province.fields, ...site.limits.fields, ...ASKING_LABELS })
});
