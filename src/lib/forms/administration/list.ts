import { line, orElse, email, parsed, verbatim } from '../kit/field';
import { form } from '../kit/form';
import { ASKING, ASKING_LABELS } from './asking';
import { yesOrNo } from './cells';

/** A list from a spreadsheet, pasted or as a file. */
export const PASTED_LIST = form({
	name: 'province_list',
	fields: { teks: verbatim({ most: 400_000 }), ...ASKING },
	fromFile: 'teks',
	labels: ({ admin: { province } }) => ({
		teks: province.lists.text,
		alasan: province.fields.alasan,
		...ASKING_LABELS
	})
});

/** An agency on a list. */
export const AGENCY_LINE = {
	nama: line({ least: 3, most: 150 }),
	singkatan: line({ least: 2, most: 40 }),
	tugas: line({ most: 600, optional: true }),
	alamat: line({ most: 200, optional: true }),
	telepon: line({ most: 60, optional: true }),
	surel: orElse(email, ''),
	pengawas: yesOrNo,
	kertas: yesOrNo
};

/** `82.71`, `82.71.01` or `82.71.01.1001`; without its dots too, as many a spreadsheet has it. */
function districtCode(typed: string): string | null {
	const [, province, district, subdistrict, village] =
		/^(\d{2})\.?(\d{2})(?:\.?(\d{2})(?:\.?(\d{4}))?)?$/.exec(typed) ?? [];
	return province ? [province, district, subdistrict, village].filter(Boolean).join('.') : null;
}

/** A district, or a place in one: by its code of the Ministry of Home Affairs. */
export const DISTRICT_LINE = {
	kode: parsed(districtCode, 'district_code_invalid'),
	nama: line({ least: 2, most: 100 })
};
