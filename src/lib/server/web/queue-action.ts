import type { Actor } from '$lib/domain/actor/actor';
import { refuse, type Result } from '$lib/domain/result';
import {
	DECIDE,
	UNDO,
	formatTarget,
	formatUndo,
	undoOf,
	type QueueCommand,
	type QueueTarget
} from '$lib/forms/queue-decision';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';
import type { RequestEvent } from '@sveltejs/kit';
import { SOURCES } from '../queries/queue/sources';
import type { QueueMatter } from '../queries/queue/source';
import { findWaiting } from '../queries/queue/waiting';
import type { Services } from '../services';
import { performAct } from '../usecases/act';
import { settleItem, type SettleRefusal } from '../usecases/queue/settle';
import { formAction } from './form-action';
import { ownersOf } from './owners';
import { readerFor } from './queue-page';

type Decided = { ref: string; command: QueueCommand };

/** What is refused, in the words of reports; the queue adds its own. */
const refusedWords = ({ refusals }: Pick<EveryWord, 'refusals'>) => ({
	...refusals.complaint,
	other_words: refusals.queue.gone,
	...refusals.queue,
	not_found: refusals.queue.gone
});

/** Settles one thing of the queue by the offer whose key was pressed. What it may be is asked anew, never read from the form. */
export const decideAction = (open: (event: RequestEvent) => Actor) =>
	formAction(DECIDE, {
		open,
		readByAll: ['teks'],
		async run({ house, event, opened: doer, input, formKey }): Promise<Result<Decided, SettleRefusal | 'gone'>> {
			const { butir, putusan, teks } = input;
			if (!butir || !putusan) return refuse('gone');
			const found = await findMatter(house, event, doer, butir);
			const command = found && commandUnder(found, putusan);
			if (!found || !command) return refuse('gone');
			const { ref } = found;
			const owners = ownersOf(event, house.env);
			const done = await settleItem(house, { ...butir, ref, command, doer, formKey, words: teks, owners });
			return done.ok ? { ok: true, value: { ref, command } } : done;
		},
		refused: refusedWords,
		next: (given, { ref, command }) => nextAddress(given.input, ref, command)
	});

async function findMatter(house: Services, { locals: { lang } }: RequestEvent, actor: Actor, target: QueueTarget) {
	const reader = readerFor(house, actor);
	const waiting = await findWaiting(house, reader, target);
	const source = SOURCES.find(({ kind }) => kind === target.kind);
	if (!waiting || !source) return null;
	const { targetId, threadId } = waiting;
	return source.show(house.db, { targetId, threadId, reader, lang, text: everyTextFor(lang) });
}

/** `b` is the offer under that key, `s2` the second option of one. */
function commandUnder({ offers }: QueueMatter, pressed: string): QueueCommand | null {
	const offer = offers.find(({ key }) => key === pressed.slice(0, 1));
	if (!offer) return null;
	if ('command' in offer) return offer.command;
	return 'options' in offer ? (offer.options[Number(pressed.slice(1)) - 1]?.command ?? null) : null;
}

type Carried = { dari: QueueTarget | null; jenis: string | null };

/** On to what comes next, with what was done and a way to take it back. */
function nextAddress({ dari, jenis }: Carried, ref: string, command: QueueCommand): `/${string}` {
	const undo = undoOf(command, ref);
	const query = new URLSearchParams({ selesai: ref });
	if (jenis) query.set('jenis', jenis);
	if (undo) query.set('batal', formatUndo(undo));
	if (dari) query.set('setelah', formatTarget(dari));
	return `/meja/moderasi?${query}`;
}

/** Takes a decision back by the act that restores what it did. */
export const undoAction = (open: (event: RequestEvent) => Actor) =>
	formAction(UNDO, {
		open,
		async run({ house, event, opened: doer, input: { batal }, formKey }) {
			if (!batal) return refuse('gone');
			const { ref, act, postId } = batal;
			// Read by the author and in the book, as the decision itself.
			const input = { text: everyTextFor('id').queue.undoWords };
			const owners = ownersOf(event, house.env);
			return performAct(house, { ref, act, doer, input, formKey, fileIds: [], postId, flagger: '', owners });
		},
		refused: refusedWords,
		next: (_, { ref }) => `/meja/moderasi?urung=${ref}`
	});
