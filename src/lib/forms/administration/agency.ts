import { block, day, email, line, named, orElse, orNone, several, ticked } from '../kit/field';
import { form, type InputOf } from '../kit/form';
import { ASKING, ASKING_LABELS } from './asking';

const SLUG = named(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** How an agency presents itself. */
const PROFILE = {
	nama: line({ least: 3, most: 150 }),
	singkatan: line({ least: 2, most: 40 }),
	tugas: block({ most: 600, optional: true }),
	alamat: line({ most: 200, optional: true }),
	telepon: line({ most: 60, optional: true }),
	surel: orElse(email, ''),
	pengawas: ticked,
	kertas: ticked
};

export const NEW_AGENCY = form({
	name: 'new_agency',
	fields: { ...PROFILE, ...ASKING },
	labels: ({ admin: { province } }) => ({ ...province.fields, ...ASKING_LABELS })
});

export const EDIT_AGENCY = form({
	name: 'edit_agency',
	fields: { ...PROFILE, sejak: orNone(day), ...ASKING },
	labels: ({ admin: { province } }) => ({ ...province.fields, ...ASKING_LABELS })
});

export const END_AGENCY = form({
	name: 'end_agency',
	fields: { sampai: day, penerus: orNone(SLUG), pegawai: ticked, ...ASKING },
	labels: ({ admin: { province } }) => ({ ...province.fields, ...ASKING_LABELS })
});

export const SPLIT_AGENCY = form({
	name: 'split_agency',
	fields: { ...PROFILE, kategori: several(SLUG, { most: 200 }), mulai: day, ...ASKING },
	labels: ({ admin: { province } }) => ({ ...province.fields, ...ASKING_LABELS })
});

export const REVIVE_AGENCY = form({
	name: 'revive_agency',
	fields: ASKING,
	labels: ({ admin: { province } }) => ({ alasan: province.fields.alasan, ...ASKING_LABELS })
});

type Profile = Pick<InputOf<(typeof NEW_AGENCY)['fields']>, keyof typeof PROFILE>;

export const profileOf = ({ nama, singkatan, tugas, alamat, telepon, surel, pengawas, kertas }: Profile) => ({
	name: nama,
	shortName: singkatan,
	task: tugas,
	address: alamat,
	phone: telepon,
	email: surel,
	oversees: pengawas,
	onPaper: kertas
});
