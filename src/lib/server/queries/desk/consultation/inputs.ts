import type { Capacity } from '$lib/domain/actor/capacity';
import { groupAlike } from '$lib/domain/consultation/input/alike';
import type { SeenInput } from '$lib/domain/consultation/input/view';
import type { DeskInputs } from '$lib/forms/consultation/input/desk-inputs';
import type { Db } from '$lib/server/db/client';
import { inputRows } from '../../consultation/input/rows';
import { seeInputs } from '../../consultation/input/view';
import { findInputs, type FoundInput } from './found-inputs';

/** As many as can be looked over before one answer is written for some of them. */
const GROUPS_A_SHEET = 20;
/** Members of a group that its row names; all of them stand on a page of their own. */
const NAMED = 8;

/** Inputs that one answer may settle: the first in full, and the first few in short. */
export type DeskGroup = {
	first: SeenInput;
	numbers: number[];
	named: Pick<FoundInput, 'number' | 'unsur' | 'words'>[];
	/** Whether any of them has an answer. */
	answered: boolean;
};

export type DeskInputPage = {
	groups: DeskGroup[];
	/** Numbers of all that were found, on this sheet and beyond; what waits to be let in is not answered. */
	found: number[];
	/** How many groups these are. */
	groupCount: number;
	/** More fit than one answer can be for: only the first were found. */
	tooMany: boolean;
	/** The last event that this page knows of. */
	seen: number;
	sheets: number;
	sheet: number;
};

/** What a facilitator asks for, grouped by what it says, the largest group first. */
export async function listDeskInputs(
	db: Db,
	threadId: string,
	asked: DeskInputs,
	capacities: readonly Capacity[]
): Promise<DeskInputPage> {
	const { inputs, tooMany, seen } = await findInputs(db, threadId, asked);
	const groups = groupsOf(inputs, asked);
	const sheets = Math.max(1, Math.ceil(groups.length / GROUPS_A_SHEET));
	const sheet = Math.min(asked.sheet, sheets);
	const shown = groups.slice((sheet - 1) * GROUPS_A_SHEET, sheet * GROUPS_A_SHEET);
	return {
		groups: await seeGroups(db, threadId, shown, capacities),
		found: groups.flatMap((group) => group.map(({ number }) => number)).sort((a, b) => a - b),
		groupCount: groups.length,
		tooMany,
		seen,
		sheets,
		sheet
	};
}

/** A vote beside others is answered with them; what is to be let in, or is looked at alone, stands by itself. */
function groupsOf(inputs: readonly FoundInput[], { list, number, alike }: DeskInputs): FoundInput[][] {
	if (number !== null || list === 'held') return inputs.map((input) => [input]);
	const groups = groupAlike(inputs);
	if (alike === null) return groups.sort((a, b) => b.length - a.length || weightOf(b) - weightOf(a));
	const group = groups.find((of) => of.some((input) => input.number === alike)) ?? [];
	return group.map((input) => [input]);
}

const weightOf = (group: readonly FoundInput[]): number => group.reduce((sum, { supports }) => sum + supports, 0);

async function seeGroups(
	db: Db,
	threadId: string,
	groups: readonly FoundInput[][],
	capacities: readonly Capacity[]
): Promise<DeskGroup[]> {
	const firsts = groups.flatMap(([first]) => (first ? [first.number] : []));
	if (firsts.length === 0) return [];
	const rows = await inputRows(db, { threadId, held: 'with' }).where('input.number', 'in', firsts).execute();
	const seen = new Map((await seeInputs(db, threadId, rows, capacities)).map((input) => [input.number, input]));
	return groups.flatMap((group): DeskGroup[] => {
		const first = seen.get(group[0]?.number ?? 0);
		if (!first) return [];
		const named = group.length === 1 ? [] : group.slice(0, NAMED);
		return [
			{
				first,
				numbers: group.map(({ number }) => number),
				named: named.map(({ number, unsur, words }) => ({ number, unsur, words: inShort(words) })),
				answered: group.some(({ answered }) => answered)
			}
		];
	});
}

const SHORT = 160;
const inShort = (words: string): string => (words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()} …` : words);
