import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { ComplaintParticulars } from '$lib/domain/complaint/particulars';
import { findWords } from '$lib/domain/moderation/redaction';
import { listCopies, listCopiesOfPost, type CarriedCopy } from '../../db/carried-copies';
import { findComplaintForUpdate, type Thread } from '../../db/threads';
import { listParts, type MaskablePart } from '../../redaction/parts';
import { listMasked, sealOf } from '../../redaction/sealed';
import type { Locked } from '../in-thread';
import { record, type Deps } from '../record';
import type { Chosen } from './choose-passages';
import { eventOf } from './decide-masking';
import { maskAll, restoreAll } from './mask-parts';

type Here = Pick<Locked<Thread>, 'trx' | 'thread' | 'at'>;
/** What was decided about the words, and by whom. */
type By = {
	doer: Pick<Actor, 'userId'>;
	role: Capacity;
	data: Pick<ComplaintParticulars, 'reason' | 'rule' | 'postId'>;
};

/** The words of one place that stand in other reports of a case, because they were carried there, are masked there as well. */
export async function maskCopies(here: Here, deps: Deps, chosen: readonly Chosen[], by: By): Promise<void> {
	for (const { part, more } of chosen)
		for (const copy of await copiesOf(here, part)) {
			const there = await openCopy(here, copy);
			const twin = there && (await partIn(there, part, copy));
			if (!twin) continue;
			const words = more.map(({ from, to }) => part.text.slice(from, to));
			const found =
				twin.text === part.text
					? more
					: more.flatMap(({ kind }, at) => findWords(twin.text, words[at] ?? '').map((span) => ({ ...span, kind })));
			if (found.length === 0) continue;
			await maskAll(deps, there, [{ part: twin, more: [...found] }]);
			const redacted = [...new Set(found.map(({ kind }) => kind))];
			await record(here.trx, deps, there.thread, {
				...keptInComplaint('redact', { ...told(by, copy, here), redacted }),
				...eventOf({ ...there, capacities: [] }, by.role, by.doer)
			});
		}
}

/** And are put back with it. */
export async function restoreCopies(here: Here, deps: Deps, parts: readonly MaskablePart[], by: By): Promise<void> {
	for (const part of parts)
		for (const copy of await copiesOf(here, part)) {
			const there = await openCopy(here, copy);
			if (!there) continue;
			const target = { threadId: there.thread.id, postId: copy.postId };
			const masked = (await listMasked(here.trx, sealOf(deps), target)).filter(({ part: one }) =>
				isTwin(one, part, copy)
			);
			if (masked.length === 0) continue;
			await restoreAll(here.trx, there.thread, masked);
			await record(here.trx, deps, there.thread, {
				...keptInComplaint('unredact', told(by, copy, here)),
				...eventOf({ ...there, capacities: [] }, by.role, by.doer)
			});
		}
}

/** A picture stands in them all as one file: what became of it is told in the history of each. */
export async function tellCopies(
	here: Here,
	deps: Deps,
	act: 'redact_picture' | 'restore_picture',
	by: By
): Promise<void> {
	for (const copy of await listCopiesOfPost(here.trx, by.data.postId)) {
		const there = await openCopy(here, copy);
		if (!there) continue;
		await record(here.trx, deps, there.thread, {
			...keptInComplaint(act, told(by, copy, here)),
			...eventOf({ ...there, capacities: [] }, by.role, by.doer)
		});
	}
}

const copiesOf = ({ trx }: Here, { part, id }: MaskablePart): Promise<CarriedCopy[]> =>
	part === 'post'
		? listCopiesOfPost(trx, id)
		: part === 'reason' && id !== null
			? listCopies(trx, id)
			: Promise.resolve([]);

async function openCopy({ trx, at }: Here, { ref }: CarriedCopy): Promise<Here | null> {
	const thread = await findComplaintForUpdate(trx, ref);
	return thread ? { trx, thread, at } : null;
}

const isTwin = (one: MaskablePart, part: MaskablePart, copy: CarriedCopy): boolean =>
	one.part === part.part && one.id === (part.part === 'post' ? copy.postId : copy.eventId);

const partIn = async ({ trx, thread }: Here, part: MaskablePart, copy: CarriedCopy) =>
	(await listParts(trx, { threadId: thread.id, postId: copy.postId })).find((one) => isTwin(one, part, copy));

const told = ({ data: { postId: _, ...data } }: By, { postId }: CarriedCopy, { thread }: Here) => ({
	...data,
	...(postId && { postId }),
	carriedFrom: thread.id
});
