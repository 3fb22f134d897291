import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { complaintLaw } from '$lib/domain/complaint/acts';
import type { ClosingOutcome } from '$lib/domain/complaint/closing';
import { actMeant, type Meant, type PushedStatus } from '$lib/domain/open311/pushed';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { ActInput } from '$lib/forms/act-form';
import type { Program } from '../../auth/api-key';
import { findComplaintThread, type ComplaintThread } from '../../db/threads';
import { performAct, type PersonalRefusal } from '../act';
import type { Deps } from '../record';
import { keepFormFiles, type RefusedFile } from '../thread/keep-files';
import { formKeyOf } from './send-once';

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

export type PushRefusal = PersonalRefusal | 'not_found' | 'no_act' | 'no_scope' | 'files_refused';

/**
 * Does what an update from elsewhere means, by the same acts as on the pages: in the name of the agency whose officer holds
 * the key, or in the place of the reporter whose report the same partner has filed. Answers the id under which everybody
 * hears of it.
 */
export async function pushUpdate(deps: Deps, pushed: Push): Promise<Result<{ id: string }, PushRefusal>> {
	const { program, ref, status, text, name } = pushed;
	const house: Deps = { ...deps, throughKey: program.id };
	const thread = await findComplaintThread(house.db, ref);
	const doer = thread && (await doerOf(house, program, thread.id));
	if (!thread || !doer) return refuse('not_found');
	const formKey = await formKeyOf(house, {
		keyId: program.id,
		name: name && `update ${name}`,
		says: JSON.stringify(['update', ref, status, text])
	});
	const earlier = await findDone(house, program, formKey);
	if (earlier) return allow({ id: earlier });
	const meant = actMeant(status, {
		holder: program.holder,
		status: thread.complaint.status,
		hasWords: text !== ''
	});
	if (!meant) return refuse('no_act');
	if (!program.scopes.includes(meant.scope)) return refuse('no_scope');
	const files = await filesFor(house, pushed, meant.act, formKey);
	if (!files) return refuse('files_refused');
	const input = inputOf(pushed, meant.act);
	const command = { ref, act: meant.act, doer, input, formKey, fileIds: files, postId: null, flagger: '' };
	const done = await performAct(house, { ...command, owners: { key: program.id } });
	if (!done.ok) return done;
	return allow({ id: await keepDone(house, program, formKey, thread) });
}

/** A closing says where and when. */
function inputOf({ text, closing }: Push, act: Meant['act']): ActInput {
	const words = text === '' ? {} : { text };
	if (act !== 'resolve') return words;
	const { doneWhere, doneOn, outcome } = closing;
	return { ...words, ...(doneWhere && { doneWhere }), ...(doneOn && { doneOn }), ...(outcome && { outcome }) };
}

/** Those of the files that the act takes; null where one was refused. */
async function filesFor(deps: Deps, { files, program, onRefused }: Push, act: Meant['act'], formKey: string) {
	if (files.length === 0 || !complaintLaw(act).asks?.files) return [];
	const of = program.holder === 'officer' ? 'office' : 'citizen';
	const { kept, refused } = await keepFormFiles(deps, { formKey, of, tokens: [], uploads: files });
	if (refused.length > 0) onRefused(refused);
	return refused.length > 0 ? null : kept.map(({ fileId }) => fileId);
}

/** Who acts: the officer behind the key, or the reporter in what a key of this partner has filed; nobody elsewhere. */
async function doerOf({ db }: Deps, program: Program, threadId: string): Promise<Actor | null> {
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

const findDone = async ({ db }: Deps, { id }: Program, formKey: string): Promise<string | null> =>
	(
		await db
			.selectFrom('sent_request')
			.select('event_id')
			.where('key_id', '=', id)
			.where('form_key', '=', formKey)
			.executeTakeFirst()
	)?.event_id ?? null;

/** The first thing that this key did to the report since it was looked at, unless another update has claimed it. */
async function keepDone({ db }: Deps, { id }: Program, formKey: string, { id: threadId, lastSeq }: ComplaintThread) {
	return db.transaction().execute(async (trx) => {
		const own = trx
			.selectFrom('sent_request')
			.select(['event_id'])
			.where('key_id', '=', id)
			.where('form_key', '=', formKey)
			.forUpdate();
		const known = (await own.executeTakeFirst())?.event_id;
		if (known) return known;
		const event = await trx
			.selectFrom('thread_event')
			.select('id')
			.where('thread_id', '=', threadId)
			.where('through_key', '=', id)
			.where('seq', '>', lastSeq)
			.where(({ not, exists, selectFrom }) =>
				not(exists(selectFrom('sent_request').select('event_id').whereRef('event_id', '=', 'thread_event.id')))
			)
			.orderBy('seq')
			.executeTakeFirst();
		if (event)
			await trx
				.updateTable('sent_request')
				.set({ event_id: event.id })
				.where('key_id', '=', id)
				.where('form_key', '=', formKey)
				.execute();
		return event?.id ?? formKey;
	});
}
