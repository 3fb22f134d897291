import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ClosingOutcome } from '$lib/domain/complaint/closing';
import { actMeant, type Meant, type PushedStatus } from '$lib/domain/open311/pushed';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { ActInput } from '$lib/forms/act-form';
import type { Program } from '../../auth/api-key';
import { findComplaintThread } from '../../db/threads';
import { actThroughKey, type KeyActRefusal } from '../api/act-through-key';
import { findSent } from '../api/send-once';
import type { Deps } from '../record';
import type { RefusedFile } from '../thread/keep-files';

export type Push = {
	program: Program;
	ref: string;
	status: PushedStatus;
	text: string;
	/** What says that something was done, of a closing. */
	closing: { doneWhere: string | null; doneOn: IsoDate | null; outcome: ClosingOutcome | null };
	files: readonly File[];
	/** Its name with its sender; null where it has none. */
	name: string | null;
	/** Hears which files were not taken; then nothing is done. */
	onRefused: (files: readonly RefusedFile[]) => unknown;
};

export type PushRefusal = KeyActRefusal | 'no_act' | 'no_scope';

/**
 * Does what an update from elsewhere means, by the same acts as on the pages: in the name of the agency whose officer holds
 * the key, or in the place of the reporter whose report the same partner has filed. Answers the id under which everybody
 * hears of it.
 */
export async function pushUpdate(deps: Deps, pushed: Push): Promise<Result<{ id: string }, PushRefusal>> {
	const { program, ref, status, text, name, files, onRefused } = pushed;
	const thread = await findComplaintThread(deps.db, ref);
	if (!thread) return refuse('not_found');
	const says = JSON.stringify(['update', ref, status, text]);
	const sent = { name: name && `update ${name}`, says, meanwhile: 'waits' } as const;
	const earlier = await findSent(deps, { ...sent, keyId: program.id });
	if (!earlier.ok) return earlier;
	if (earlier.value) return allow({ id: earlier.value.eventId });
	const meant = actMeant(status, {
		holder: program.holder,
		status: thread.complaint.status,
		hasWords: text !== ''
	});
	if (!meant) return refuse('no_act');
	if (!program.scopes.includes(meant.scope)) return refuse('no_scope');
	const { act } = meant;
	const done = await actThroughKey(deps, { program, ref, act, input: inputOf(pushed, act), files, sent, onRefused });
	return done.ok ? allow({ id: done.value.eventId }) : done;
}

/** A closing says where and when. */
function inputOf({ text, closing }: Push, act: Meant['act']): ActInput {
	const words = text === '' ? {} : { text };
	if (act !== 'resolve') return words;
	const { doneWhere, doneOn, outcome } = closing;
	return { ...words, ...(doneWhere && { doneWhere }), ...(doneOn && { doneOn }), ...(outcome && { outcome }) };
}
