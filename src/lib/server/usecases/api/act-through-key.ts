import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { complaintLaw } from '$lib/domain/complaint/acts';
import type { ActOfKey } from '$lib/domain/api/acts-of-key';
import { refuse, type Result } from '$lib/domain/result';
import type { ActInput } from '$lib/forms/act-form';
import type { Program } from '../../auth/api-key';
import { findComplaintThread } from '../../db/threads';
import { performAct, type PersonalCommand, type PersonalRefusal } from '../act';
import type { Deps } from '../record';
import { keepFormFiles, type RefusedFile } from '../thread/keep-files';
import { sendOnce, type NotSent, type Sent, type Stamped } from './send-once';

export type ActThroughKey = Pick<PersonalCommand, 'onDoubt' | 'onRepeat'> & {
	program: Program;
	ref: string;
	act: ActOfKey;
	input: ActInput;
	files: readonly File[];
	sent: Omit<Sent, 'keyId'>;
	/** Hears which files were not taken; then nothing is done. */
	onRefused: (files: readonly RefusedFile[]) => unknown;
};

export type KeyActRefusal = PersonalRefusal | NotSent | 'files_refused';

/**
 * Does an act in the name of whoever holds the key: the officer behind it, or the reporter in what a key of the same partner
 * has filed. Everywhere else a report does not exist for it.
 */
export async function actThroughKey(deps: Deps, acting: ActThroughKey): Promise<Result<Stamped, KeyActRefusal>> {
	const { program, ref, act, input, files, onRefused, onDoubt, onRepeat } = acting;
	const thread = await findComplaintThread(deps.db, ref);
	const doer = thread && (await doerBehind(deps, program, thread.id));
	if (!doer) return refuse('not_found');
	const sent = { ...acting.sent, keyId: program.id };
	return sendOnce<PersonalRefusal | 'files_refused'>(deps, sent, async (house, formKey) => {
		const kept = await keepFiles(house, { program, act, files, formKey });
		if (kept.refused.length > 0) onRefused(kept.refused);
		if (kept.refused.length > 0) return refuse('files_refused');
		const command = { ref, act, doer, input, formKey, fileIds: kept.fileIds, postId: null, flagger: '' };
		const heard = { ...(onDoubt && { onDoubt }), ...(onRepeat && { onRepeat }) };
		return performAct(house, { ...command, ...heard, owners: { key: program.id } });
	});
}

type Sending = Pick<ActThroughKey, 'program' | 'act' | 'files'> & { formKey: string };

/** Those of the files that the act takes. */
async function keepFiles(deps: Deps, { program, act, files, formKey }: Sending) {
	if (files.length === 0 || !complaintLaw(act).asks?.files) return { fileIds: [], refused: [] };
	const of = program.holder === 'officer' ? 'office' : 'citizen';
	const { kept, refused } = await keepFormFiles(deps, { formKey, of, tokens: [], uploads: files });
	return { fileIds: kept.map(({ fileId }) => fileId), refused };
}

/** Who acts; nobody where the report was filed elsewhere. */
async function doerBehind({ db }: Deps, program: Program, threadId: string): Promise<Actor | null> {
	if (program.holder === 'officer') return program.actor;
	const filed = await db
		.selectFrom('thread_event')
		.innerJoin('api_key', 'api_key.id', 'thread_event.through_key')
		.select('thread_event.id')
		.where('thread_id', '=', threadId)
		.where('action', '=', 'submit')
		.where('api_key.name', '=', program.name)
		.where('api_key.membership_id', 'is', null)
		.executeTakeFirst();
	return filed ? { ...VISITOR, openedThreadId: threadId } : null;
}

/** What was done, as it is answered each time: of words that nobody sees before a moderator has looked, that they wait. */
export async function findActed({ db }: Pick<Deps, 'db'>, eventId: string) {
	const {
		ref,
		at,
		action,
		status,
		public: isPublic
	} = await db
		.selectFrom('thread_event')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select(['thread.ref', 'thread_event.at', 'action', 'to_status as status', 'thread_event.public'])
		.where('thread_event.id', '=', eventId)
		.executeTakeFirstOrThrow();
	return { ref, at, action, status, waits: !isPublic };
}
