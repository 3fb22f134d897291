import { ASKED, needOf, type ActLaw } from './act-law';

/** The law of acts as people check it: one act a line, who may, what is asked, where the words go, who hears, what it does. */
export const tableOf = (acts: Record<string, Omit<ActLaw, 'told'> & { told?: readonly string[] }>): string =>
	aligned([HEADING, ...Object.entries(acts).map(([act, law]) => [act, ...cellsOf(law)])]);

const HEADING = ['act', 'who may', 'asks', 'words', 'hear of it', 'does'];

const cellsOf = ({
	by,
	asks,
	words,
	line,
	told = [],
	does = [],
	when = {},
	about,
	owes,
	inside,
	judges,
	tells,
	carried
}: Parameters<typeof tableOf>[0][string]) => [
	typeof by === 'string' ? by : by.join(' '),
	[asks ? askedIn(asks) || 'nothing' : '-', ...(owes ? [`(${owes.join(' ')}: text)`] : [])].join(' '),
	[words ?? '-', ...(line ? ['+line'] : [])].join(' '),
	told.join(' ') || '-',
	[
		...Object.entries(when).map(([fact, wanted]) => `if ${wanted ? '' : 'not '}${fact}:`),
		...does,
		...(about ? [`about ${about}`] : []),
		...(inside ? [inside === true ? 'inside' : `inside for ${inside}`] : []),
		...(judges ? ['judges'] : []),
		...(tells ? ['must tell'] : []),
		...(carried ? ['carried'] : [])
	].join(' ') || '-'
];

/** A question mark after what may be left out; the bounds of words where they are not the usual ones. */
const askedIn = (asks: NonNullable<ActLaw['asks']>): string =>
	ASKED.flatMap((asked) => {
		const given = asks[asked];
		if (!given) return [];
		const bounds = typeof given === 'object' ? `(${given.least ?? 0}-${given.most})` : '';
		return [`${asked}${bounds}${needOf(given) === 'optional' ? '?' : ''}`];
	}).join(' ');

function aligned(rows: readonly (readonly string[])[]): string {
	const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widthOf(column)))
				.join(' | ')
				.trimEnd()
		)
		.join('\n');
}
