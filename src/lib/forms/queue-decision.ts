import { QUEUE_KINDS, type QueueKind } from '$lib/domain/moderation/queue';
import { isUuid } from '$lib/domain/uuid';
import { TEXT_MOST } from '$lib/domain/thread/act-law';
import type { ActInput } from './act-form';
import { block, hidden, named, parsed, type Field } from './kit/field';
import { form } from './kit/form';
import type { PersonalAct } from './verbs';

/**
 * One decision ready to be made: an act that has a page, with what that page would have asked, or one that has its button
 * only in a list. Which use case carries it out is for `usecases/queue/settle.ts`.
 */
export type QueueCommand =
	| { act: PersonalAct; postId: string | null; input: ActInput }
	| { act: 'dismiss_flags'; postId: string | null }
	| { act: 'admit'; slug: string; number: number }
	| { act: 'accept_correction'; number: number; correctionId: string; words: string };

/** One thing that waits, as addresses and forms name it: `flag.4f0c…`. */
export type QueueTarget = { kind: QueueKind; targetId: string };

export const formatTarget = ({ kind, targetId }: QueueTarget): string => `${kind}.${targetId}`;

export function parseTarget(text: string): QueueTarget | null {
	const [word = '', targetId = ''] = text.split('.');
	const kind = QUEUE_KINDS.find((known) => known === word);
	return kind && isUuid(targetId) ? { kind, targetId } : null;
}

export const parseKind = (text: string): QueueKind | null => QUEUE_KINDS.find((known) => known === text) ?? null;

export const target: Field<QueueTarget> = parsed(parseTarget, 'unknown_choice', { look: 'carried' });

/** Which decision about what: the key of the offer, and the place of the option under it, `s2`. */
export const DECIDE = form({
	name: 'queue_decision',
	fields: {
		butir: hidden(target),
		putusan: hidden(named(/^[a-z]\d{0,2}$/)),
		teks: block({ most: TEXT_MOST, optional: true }),
		/** What stood before it in the list, so that what was passed over is not met again at once. */
		dari: hidden(target),
		jenis: hidden(parsed(parseKind, 'unknown_choice', { look: 'carried' }))
	},
	labels: ({ queue }) => ({ butir: '', putusan: '', teks: queue.ownWords, dari: '', jenis: '' })
});

const UNDOES = { hide_post: 'restore_post', hide_thread: 'restore_thread' } as const satisfies Partial<
	Record<QueueCommand['act'], PersonalAct>
>;

/** A decision that can be taken back: its act, the number of its thread, and the post. */
export type Undo = { ref: string; act: (typeof UNDOES)[keyof typeof UNDOES]; postId: string | null };

/** How a decision just made can be taken back; null where no act restores what it did. */
export function undoOf({ act, ...about }: QueueCommand, ref: string): Undo | null {
	if (act !== 'hide_post' && act !== 'hide_thread') return null;
	return { ref, act: UNDOES[act], postId: 'postId' in about ? about.postId : null };
}

export const formatUndo = ({ ref, act, postId }: Undo): string => [act, ref, postId].filter(Boolean).join('.');

export function parseUndo(text: string): Undo | null {
	const [word = '', ref = '', postId = ''] = text.split('.');
	const act = Object.values(UNDOES).find((known) => known === word);
	if (!act || !/^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(ref)) return null;
	return (act === 'restore_post') === isUuid(postId) ? { act, ref, postId: postId || null } : null;
}

export const UNDO = form({
	name: 'queue_undo',
	fields: { batal: hidden(parsed(parseUndo, 'unknown_choice', { look: 'carried' })) },
	labels: () => ({ batal: '' })
});
