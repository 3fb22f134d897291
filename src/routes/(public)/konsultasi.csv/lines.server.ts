import type { Env } from '$lib/server/env';
import type { ConsultationRow } from '$lib/server/queries/consultation-list/rows';
import { dayAndHour, type Row } from '$lib/server/web/answers/csv';
import type { ConsultationCatalogue } from '$lib/text/consultation-catalogue';

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...(['konsultasi', 'alamat', 'judul', 'instansi', 'tahap', 'lingkup', 'diumumkan', 'diumumkan_jam'] as const),
	...(['dibuka', 'dibuka_jam', 'ditutup', 'ditutup_jam', 'masukan', 'dijawab'] as const)
];
type Cells = Record<(typeof COLUMNS)[number], Row[number]>;

export const consultationTable = (
	rows: readonly ConsultationRow[],
	text: Pick<ConsultationCatalogue, 'consultation'>,
	env: Pick<Env, 'origin' | 'zone'>
): Row[] => [COLUMNS, ...rows.map((row) => Object.values(cellsOf(row, text, env)))];

function cellsOf(
	row: ConsultationRow,
	{ consultation: law }: Pick<ConsultationCatalogue, 'consultation'>,
	{ origin, zone }: Pick<Env, 'origin' | 'zone'>
): Cells {
	const moment = (at: string | null) => (at ? dayAndHour(new Date(at), zone) : [null, null]);
	const [diumumkan = null, diumumkan_jam = null] = moment(row.announcedAt);
	const [dibuka = null, dibuka_jam = null] = moment(row.opensAt);
	const [ditutup = null, ditutup_jam = null] = moment(row.closesAt);
	return {
		konsultasi: row.slug,
		alamat: `${origin}/konsultasi/${row.slug}`,
		judul: row.title,
		instansi: row.agency,
		tahap: law.stage[row.stage],
		lingkup: law.scope[row.scope],
		diumumkan,
		diumumkan_jam,
		dibuka,
		dibuka_jam,
		ditutup,
		ditutup_jam,
		masukan: row.inputs,
		dijawab: row.answered
	};
}
