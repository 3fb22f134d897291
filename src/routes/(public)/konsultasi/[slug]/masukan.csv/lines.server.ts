import type { Lang } from '$lib/domain/language';
import type { InputFilter } from '$lib/forms/consultation/input/filter';
import { publicMatrix, type MatrixRow } from '$lib/server/queries/consultation/input/public-matrix';
import type { Services } from '$lib/server/services';
import { dayAndHour, type Row } from '$lib/server/web/answers/csv';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';

const ROWS_A_PAGE = 500;

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...(['nomor', 'diterima', 'diterima_jam', 'jenis', 'bagian_naskah', 'versi_naskah', 'pertanyaan', 'nama'] as const),
	...(['organisasi', 'unsur', 'cara', 'masukan', 'dukungan', 'jawaban', 'alasan', 'dijawab'] as const),
	...(['dijawab_jam', 'perubahan'] as const)
];
type Cells = Record<(typeof COLUMNS)[number], Row[number]>;

/** A page of rows at a time: the head of a large matrix is sent while the rest is read. */
export async function* matrixFileRows(
	{ db, env }: Pick<Services, 'db' | 'env'>,
	threadId: string,
	lang: Lang,
	filter?: InputFilter
) {
	const text = consultationTextFor(lang);
	yield [COLUMNS];
	let after: number | null = 0;
	do {
		const page = await publicMatrix(db, threadId, after, ROWS_A_PAGE, filter);
		yield page.rows.map((row) => Object.values(cellsOf(row, text, env.zone)));
		after = page.after;
	} while (after !== null);
}

function cellsOf(row: MatrixRow, { consultation: law, inputs }: ConsultationCatalogue, zone: string): Cells {
	const [day, hour] = dayAndHour(new Date(row.at), zone);
	const [answeredDay, answeredHour] = row.answeredAt ? dayAndHour(new Date(row.answeredAt), zone) : [null, null];
	return {
		nomor: row.number,
		diterima: day,
		diterima_jam: hour,
		jenis: law.inputKind[row.kind],
		bagian_naskah: row.provision,
		versi_naskah: row.provision && row.textVersion,
		pertanyaan: row.questionPosition,
		nama: row.author,
		organisasi: row.organisation,
		unsur: law.unsur[row.unsur],
		cara: law.inputChannel[row.channel],
		masukan: row.text ?? inputs.table.hidden,
		dukungan: row.supports,
		jawaban: row.disposition && law.disposition[row.disposition],
		alasan: row.answer,
		dijawab: answeredDay,
		dijawab_jam: answeredHour,
		perubahan: row.altered && row.alteredVersion ? inputs.changedText(row.altered, row.alteredVersion) : null
	};
}
