import { holds, type Actor } from '$lib/domain/actor/actor';
import { weighPairs, willRecord, type Pair, type Standing, type Weighed } from '$lib/domain/sp4n/numbers';
import type { Db } from '../../db/client';
import { oneByOne } from '../bulk/one-by-one';
import type { Deps } from '../record';
import { actInThread } from '../thread/act-in-thread';

type Doer = Actor & { userId: string };

/** What each line would do as things stand; moderators read and number every report. */
export async function weighNumbers(db: Db, doer: Doer, pairs: readonly Pair[]): Promise<Weighed[]> {
	const refs = pairs.flatMap(({ ref }) => ref ?? []);
	const numbers = pairs.flatMap(({ number }) => number ?? []);
	const reports = db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.ref', 'thread.title', 'sp4n_number as number']);
	const [found, owners] = await Promise.all([
		refs.length === 0 ? [] : reports.where('thread.ref', 'in', refs).execute(),
		numbers.length === 0 ? [] : reports.where('sp4n_number', 'in', numbers).execute()
	]);
	const mayRecord = holds(doer, 'moderator');
	const standing = new Map(found.map((report): [string, Standing] => [report.ref, { ...report, mayRecord }]));
	return weighPairs(pairs, standing, new Map(owners.map(({ ref, number }) => [number ?? '', ref])));
}

type WrittenBack = { recorded: number; left: Weighed[] };

/**
 * Writes numbers down that came back from SP4N-LAPOR!, each as an act of its own, told to its reporter and read by everybody. A
 * list that is sent twice, or was cut off in the middle, does what is left to do.
 */
export async function writeNumbersBack(
	deps: Deps,
	{ doer, formKey, pairs }: { doer: Doer; formKey: string; pairs: readonly Pair[] }
): Promise<WrittenBack> {
	const weighed = await weighNumbers(deps.db, doer, pairs);
	const { done } = await oneByOne({
		items: weighed.filter(willRecord),
		formKey,
		nameOf: ({ ref, number }) => `${ref} ${number}`,
		act: ({ ref, number }, key) =>
			actInThread(deps, {
				ref: ref ?? '',
				action: 'record_sp4n',
				doer,
				formKey: key,
				sp4nNumber: number ?? ''
			})
	});
	return { recorded: done.length, left: weighed.filter((line) => !done.includes(line) && line.fate !== 'same') };
}
