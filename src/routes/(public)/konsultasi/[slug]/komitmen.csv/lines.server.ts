import type { Env } from '$lib/server/env';
import type { CommitmentRow } from '$lib/server/queries/consultation/commitment/row';
import { dayAndHour, type Row } from '$lib/server/web/answers/csv';
import type { ConsultationCatalogue } from '$lib/text/consultation-catalogue';

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...(['butir', 'alamat', 'masalah', 'rekomendasi', 'instansi', 'jangka', 'jatuh_tempo'] as const),
	...(['keadaan', 'dilaporkan', 'diputuskan'] as const)
];
type Cells = Record<(typeof COLUMNS)[number], Row[number]>;
type Words = Pick<ConsultationCatalogue, 'consultation'>;

export const commitmentTable = (
	rows: readonly CommitmentRow[],
	words: Words,
	env: Pick<Env, 'origin' | 'zone'>
): Row[] => [COLUMNS, ...rows.map((row) => Object.values(cellsOf(row, words, env)))];

function cellsOf(
	row: CommitmentRow,
	{ consultation: law }: Words,
	{ origin, zone }: Pick<Env, 'origin' | 'zone'>
): Cells {
	const day = (at: string | null) => at && dayAndHour(new Date(at), zone)[0];
	return {
		butir: row.position,
		alamat: `${origin}/konsultasi/${row.slug}/komitmen/${row.position}`,
		masalah: row.problem,
		rekomendasi: row.recommendation,
		instansi: row.agency.name,
		jangka: law.term[row.term],
		jatuh_tempo: row.dueDay,
		keadaan: law.commitmentStatus[row.status],
		dilaporkan: day(row.reportedAt),
		diputuskan: day(row.settledAt)
	};
}
