import type { Lang } from '$lib/domain/language';
import { publicMatrix, type MatrixRow } from '$lib/server/queries/consultation/input/public-matrix';
import type { Services } from '$lib/server/services';
import { csvLine } from '$lib/server/web/answers/csv';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { formatInstant } from '$lib/text/format';

const ROWS_A_PAGE = 500;

/** A page of rows at a time: the head of a large matrix is sent while the rest is read. */
export async function* matrixLines({ db, env }: Pick<Services, 'db' | 'env'>, threadId: string, lang: Lang) {
	const text = consultationTextFor(lang);
	const instant = (at: string | null) => at && formatInstant(lang, at, env.zone, 'medium');
	yield csvLine(Object.values(text.inputs.table.columns));
	let after: number | null = 0;
	do {
		const page = await publicMatrix(db, threadId, after, ROWS_A_PAGE);
		yield page.rows.map((row) => csvLine(Object.values(cellsOf(row, text, instant)))).join('');
		after = page.after;
	} while (after !== null);
}

type Cells = Record<keyof ConsultationCatalogue['inputs']['table']['columns'], string | number | null>;

function cellsOf(
	row: MatrixRow,
	{ consultation: law, inputs }: ConsultationCatalogue,
	instant: (at: string | null) => string | null
): Cells {
	return {
		number: row.number,
		at: instant(row.at),
		kind: law.inputKind[row.kind],
		provision: row.provision,
		textVersion: row.provision && row.textVersion,
		question: row.questionPosition,
		author: row.author,
		organisation: row.organisation,
		unsur: law.unsur[row.unsur],
		channel: law.inputChannel[row.channel],
		text: row.text ?? inputs.table.hidden,
		supports: row.supports,
		disposition: row.disposition && law.disposition[row.disposition],
		answer: row.answer,
		answeredAt: instant(row.answeredAt),
		changed: row.altered && row.alteredVersion ? inputs.changedText(row.altered, row.alteredVersion) : null
	};
}
