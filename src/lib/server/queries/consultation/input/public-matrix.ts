import { parseInputFilter, type InputFilter } from '$lib/forms/consultation/input/filter';
import { postShown } from '$lib/domain/thread/visibility';
import type { Db } from '$lib/server/db/client';
import { findPointed, nameOf, provisionsOf } from './provisions';
import { inputsMatching, type InputRow } from './rows';

export type MatrixRow = Pick<
	InputRow,
	| ('number' | 'kind' | 'unsur' | 'channel' | 'textVersion' | 'supports' | 'disposition')
	| ('questionPosition' | 'alteredVersion')
> & {
	at: string;
	answeredAt: string | null;
	provision: string | null;
	author: string | null;
	organisation: string | null;
	/** Null: hidden by a moderator. */
	text: string | null;
	answer: string | null;
	altered: string | null;
};

const EVERY_INPUT = parseInputFilter(new URLSearchParams());

export type MatrixPage = { rows: MatrixRow[]; after: number | null };

/**
 * The matrix of inputs and answers, by number. It is a document and the same for everybody: what waits to be let in or was
 * hidden is in nobody's copy.
 */
export async function publicMatrix(
	db: Db,
	threadId: string,
	after: number,
	limit: number,
	filter: InputFilter = EVERY_INPUT
): Promise<MatrixPage> {
	const found = await matrixRows(db, threadId, after, limit, filter).execute();
	const shown = found.slice(0, limit);
	const pointed = findPointed(shown.length > 0 ? await provisionsOf(db, shown).execute() : []);
	const rows = shown.map((row) => toMatrixRow(row, pointed));
	return { rows, after: found.length > limit ? (rows.at(-1)?.number ?? null) : null };
}

export const matrixRows = (db: Db, threadId: string, after: number, limit: number, filter = EVERY_INPUT) =>
	inputsMatching(db, { threadId, held: 'without' }, filter)
		.where('input.number', '>', after)
		.orderBy('input.number')
		.limit(limit + 1);

function toMatrixRow(row: InputRow, pointed: ReturnType<typeof findPointed>): MatrixRow {
	const about = pointed.about(row);
	const altered = pointed.altered(row);
	const { number, at, kind, unsur, channel, textVersion, supports, disposition, answeredAt } = row;
	const whole = postShown({ kind: 'input', hidden: row.hiddenAt !== null, held: row.held }, ['anyone']) === 'whole';
	const answered =
		postShown({ kind: 'disposition', hidden: row.answerHiddenAt !== null, held: false }, ['anyone']) === 'whole';
	return {
		number,
		kind,
		unsur,
		channel,
		textVersion,
		supports,
		disposition,
		at: at.toISOString(),
		answeredAt: answeredAt?.toISOString() ?? null,
		questionPosition: row.questionPosition,
		alteredVersion: row.alteredVersion,
		provision: about ? nameOf(about) : null,
		author: whole ? row.name : null,
		organisation: whole ? row.organisation : null,
		text: whole ? row.body : null,
		answer: answered ? row.answerBody : null,
		altered: altered ? nameOf(altered) : null
	};
}
