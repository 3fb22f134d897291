import { isStaff, type Actor } from '$lib/domain/actor/actor';
import { isDangerousName, type PenReason } from '$lib/domain/mail-in/verdict';
import { maskWords } from '$lib/domain/moderation/redaction';
import { surelyPersonal } from '$lib/domain/personal-data/find';
import type { Reached } from '$lib/domain/limit/limits';
import { actForm, actInput } from '$lib/forms/act-form';
import { readForm } from '$lib/forms/kit/form';
import { markOf } from '$lib/text/redaction-mark';
import { performAct } from '../act';
import type { Deps } from '../record';
import { keepFormFiles } from '../thread/keep-files';
import type { ReplyAddress } from './reply-address';
import type { Reading } from './verdict-on';

type Posted = { ok: true } | { ok: false; why: PenReason; until?: Date };

/** Where too many pictures are drawn at once, a message waits so long. */
export const BUSY_MS = 2 * 60_000;

const no = (why: PenReason, until?: Date): Posted => ({ ok: false, why, ...(until && { until }) });

/**
 * Says in the thread what somebody answered by mail: by the use case of the form, with its checks, once a message. Nobody
 * can be asked about personal data any more, so it is masked. With `leaves` files that may not stand there are left out.
 */
export async function postReply(
	deps: Deps,
	{ id, incoming }: Reading,
	address: ReplyAddress,
	doer: Actor,
	leaves = false
): Promise<Posted> {
	const dangerous = incoming.files.filter(({ name }) => isDangerousName(name));
	if (dangerous.length > 0 && !leaves) return no('dangerous_files');
	const uploads = incoming.files.filter((file) => !dangerous.includes(file));
	const act = incoming.words === '' && uploads.length > 0 && address.kind === 'complaint' ? 'add_files' : 'reply';
	if (incoming.words === '' && act === 'reply') return no('no_words');
	const data = new FormData();
	data.set('teks', maskWords(incoming.words, surelyPersonal(incoming.words), markOf));
	const parsed = readForm(actForm(act), data);
	if (!parsed.ok) return no('not_fitting');
	const postId = address.kind === 'consultation' ? await findOnlyInput(deps, address, doer) : null;
	if (address.kind === 'consultation' && postId === null) return no('not_fitting');
	const { kept, refused } = await keepFormFiles(deps, { formKey: id, of: 'citizen', tokens: [], uploads });
	if (refused.some(({ reason }) => reason === 'busy')) return no('files', new Date(deps.now().getTime() + BUSY_MS));
	if (refused.length > 0 && !leaves) return no('files');
	const done = await performAct(deps, {
		ref: address.ref,
		act,
		doer,
		input: actInput(act, parsed.input),
		formKey: id,
		fileIds: kept.map(({ fileId }) => fileId),
		postId,
		flagger: '',
		owners: doer.userId
			? { account: doer.userId, staff: isStaff(doer) ? doer.userId : null }
			: { reporter: address.threadId }
	});
	if (done.ok) return { ok: true };
	return no(REASON[done.refusal] ?? 'not_fitting', reachedIn(done)?.until);
}

const REASON: Partial<Record<string, PenReason>> = {
	closed: 'closed',
	locked: 'closed',
	wrong_status: 'closed',
	not_found: 'not_allowed',
	not_allowed: 'not_allowed',
	own_case: 'not_allowed',
	silenced: 'not_allowed',
	too_many_attempts: 'too_many'
};

const reachedIn = (refused: object): Reached | undefined =>
	'reached' in refused ? (refused.reached as Reached) : undefined;

/** In a consultation words stand under an input: known only where somebody has given one. */
async function findOnlyInput({ db }: Deps, { threadId }: ReplyAddress, { userId }: Actor): Promise<string | null> {
	const rows = await db
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('author_user_id', '=', userId)
		.where('kind', '=', 'input')
		.where('hidden_at', 'is', null)
		.limit(2)
		.execute();
	return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}
