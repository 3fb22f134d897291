import { line, named, orElse, orNone, ticked } from '../kit/field';
import { form, type InputOf } from '../kit/form';
import { ASKING, ASKING_LABELS } from './asking';
import { yesOrNo } from './cells';
import { agencyNamed } from './person';

const SLUG = named(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const NAME = line({ least: 2, most: 80 });
const SYNONYMS = line({ most: 1000, optional: true });
const ELSEWHERE = line({ most: 200, optional: true });

export const CATEGORY = form({
	name: 'category',
	fields: {
		nama: NAME,
		nama_en: NAME,
		induk: orNone(SLUG),
		sinonim: SYNONYMS,
		instansi: orNone(SLUG),
		di_luar: ELSEWHERE,
		pengawasan: ticked,
		sensitif: ticked,
		...ASKING
	},
	labels: ({ admin: { province } }) => ({
		...province.categories.fields,
		alasan: province.fields.alasan,
		...ASKING_LABELS
	})
});

export const categoryIn = (input: InputOf<(typeof CATEGORY)['fields']>) => ({
	name: input.nama,
	nameEn: input.nama_en,
	parent: input.induk,
	synonyms: input.sinonim,
	agencySlug: input.instansi,
	elsewhere: input.di_luar,
	supervisory: input.pengawasan,
	sensitive: input.sensitif
});

type Agency = Parameters<typeof agencyNamed>[0][number];

/** A category on a list; its parent is named as it stands already, or above it. */
export const categoryLine = (agencies: readonly Agency[]) => ({
	nama: NAME,
	nama_en: orElse(NAME, ''),
	induk: orNone(NAME),
	sinonim: SYNONYMS,
	instansi: orNone(agencyNamed(agencies)),
	di_luar: ELSEWHERE,
	pengawasan: yesOrNo,
	sensitif: yesOrNo
});
