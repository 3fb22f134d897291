import type { Actor } from '$lib/domain/actor/actor';
import { keptInComplaint } from '$lib/domain/complaint/event';
import { allow, refuse, type Result } from '$lib/domain/result';
import { listParts } from '../../redaction/parts';
import { listMasked, sealOf } from '../../redaction/sealed';
import { settlePersonal } from '../thread/flags';
import { inThread, type NotBegun } from '../in-thread';
import { record, type Deps } from '../record';
import { choosePassages, type ChoiceRefusal } from './choose-passages';
import { decideMasking, eventOf, type MaskingRefusal } from './decide-masking';
import { maskCopies, restoreCopies } from './mask-copies';
import { maskAll, renamed, restoreAll } from './mask-parts';

export type RedactCommand = {
	ref: string;
	doer: Actor;
	formKey: string | null;
	/** Null: the report itself. */
	postId: string | null;
	rule?: string;
	text?: string;
	passages?: readonly string[];
	otherWords?: string;
};

export type RedactRefusal = MaskingRefusal | ChoiceRefusal | NotBegun;

/**
 * Masks passages of a post, or of a report itself: what they said is sealed, and a mark stands in their place, wherever
 * the forum keeps or shows the words.
 */
export const redactWords = (deps: Deps, command: RedactCommand): Promise<Result<{ ref: string }, RedactRefusal>> =>
	inThread(deps, 'redact', command, async (locked): Promise<Result<{ ref: string }, RedactRefusal>> => {
		const decided = await decideMasking(deps, locked, 'redact', command);
		if (!decided.ok) return decided;
		const { trx, thread } = locked;
		const parts = await listParts(trx, { threadId: thread.id, postId: command.postId });
		if (parts.length === 0) return refuse('not_found');
		const chosen = choosePassages(parts, command);
		if (!chosen.ok) return chosen;
		const changed = await maskAll(deps, locked, chosen.value);
		await settlePersonal(locked, command.postId);
		const kinds = chosen.value.flatMap(({ more }) => more.map(({ kind }) => kind));
		await record(trx, deps, renamed(thread, changed), {
			...keptInComplaint('redact', { ...decided.value.data, redacted: [...new Set(kinds)] }),
			...eventOf(locked, decided.value.role, command.doer)
		});
		await maskCopies(locked, deps, chosen.value, { ...decided.value, doer: command.doer });
		return allow({ ref: command.ref });
	});

/** Puts all masked words of a post, or of a report itself, back as they were first written. */
export const restoreWords = (
	deps: Deps,
	command: Omit<RedactCommand, 'passages' | 'otherWords' | 'rule'>
): Promise<Result<{ ref: string }, MaskingRefusal | NotBegun>> =>
	inThread(deps, 'unredact', command, async (locked): Promise<Result<{ ref: string }, MaskingRefusal>> => {
		const decided = await decideMasking(deps, locked, 'unredact', command);
		if (!decided.ok) return decided;
		const { trx, thread } = locked;
		const masked = await listMasked(trx, sealOf(deps), { threadId: thread.id, postId: command.postId });
		if (masked.length === 0) return refuse('already_so');
		await restoreAll(trx, thread, masked);
		await record(trx, deps, thread, {
			...keptInComplaint('unredact', decided.value.data),
			...eventOf(locked, decided.value.role, command.doer)
		});
		const parts = masked.map(({ part }) => part);
		await restoreCopies(locked, deps, parts, { ...decided.value, ...command });
		return allow({ ref: command.ref });
	});
