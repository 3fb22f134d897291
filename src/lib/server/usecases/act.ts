import { isIdentityAct } from '$lib/domain/complaint/identity-acts';
import type { Actor } from '$lib/domain/actor/actor';
import type { ActRefusal } from '$lib/domain/complaint/decide';
import type { Result } from '$lib/domain/result';
import { isAsideAct } from '$lib/domain/complaint/forum';
import { isMergeAct } from '$lib/domain/complaint/merge-acts';
import { isForumAct } from '$lib/domain/thread/forum';
import type { ActInput } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import type { Owners } from '../auth/limits';
import type { Identity } from '../identity/reporter';
import type { OnDoubt } from './evidence/examine';
import { actOnComplaint } from './complaint/act-on-complaint';
import { actOnMerge, type MergeActRefusal } from './complaint/merge';
import { reviseReport, type ReviseRefusal } from './complaint/revise-report';
import type { NotBegun } from './in-thread';
import type { Deps } from './record';
import type { MaskingAct } from './redaction/decide-masking';
import { redactPicture, restorePicture, type PictureCommand, type PictureRefusal } from './redaction/redact-picture';
import { redactWords, restoreWords, type RedactCommand, type RedactRefusal } from './redaction/redact-words';
import { actInThread, type ThreadRefusal } from './thread/act-in-thread';
import { flagContent } from './thread/flags';
import { actOnIdentity } from './thread/act-on-identity';

export type PersonalCommand = {
	ref: string;
	act: PersonalAct;
	doer: Actor;
	input: ActInput;
	formKey: string;
	fileIds: readonly string[];
	/** The post that the act is about; absent for the thread itself. */
	postId: string | null;
	/** The picture that the act is about. */
	pictureId?: string | null;
	/** Who reports content, without a name. */
	flagger: string;
	/** Whose limits words from outside count in. */
	owners?: Owners;
	/** Where it comes from. */
	network?: string;
	/** Up to which revision of its words the report was read. */
	seen?: number | null;
	/** Hears what somebody would ask about the pictures of a closing. */
	onDoubt?: OnDoubt;
	/** Hears on how many other reports an answer stands already. */
	onRepeat?: (reports: number) => unknown;
};

export type PersonalRefusal =
	ActRefusal | ThreadRefusal | RedactRefusal | PictureRefusal | MergeActRefusal | ReviseRefusal | NotBegun;

const MASK: Record<
	MaskingAct,
	(deps: Deps, command: PictureCommand & RedactCommand) => Promise<Result<Done, PersonalRefusal>>
> = {
	redact: redactWords,
	unredact: restoreWords,
	redact_picture: redactPicture,
	restore_picture: restorePicture
};
const isMasking = (act: PersonalAct): act is MaskingAct => act in MASK;
export type Done = { ref: string; held?: true; identity?: Identity | null };

const wordingIn = ({ title = '', text: body = '', place = '' }: ActInput) => ({ title, body, place });

/** Every button of a thread ends here and goes to the use case that its act belongs to. */
export async function performAct(deps: Deps, command: PersonalCommand): Promise<Result<Done, PersonalRefusal>> {
	const { ref, act, doer, input, formKey, fileIds, postId, flagger, owners, network, seen = null } = command;
	const sent = { ref, doer, formKey, ...(owners && { owners }) };
	if (act === 'flag')
		return flagContent(deps, {
			...sent,
			postId,
			flagger,
			network: network ?? null,
			reason: input.flagReason ?? 'other',
			words: input.text ?? ''
		});
	if (isIdentityAct(act)) {
		const opened = await actOnIdentity(deps, { ref, act, doer, reason: input.text ?? '' });
		return opened.ok ? { ok: true, value: { ref, identity: opened.value } } : opened;
	}
	if (act === 'revise') return reviseReport(deps, { ...sent, seen, ...wordingIn(input) });
	if (isMergeAct(act)) return actOnMerge(deps, { ref, act, doer, formKey, ...input });
	if (isMasking(act))
		return MASK[act](deps, { ref, doer, formKey, postId, pictureId: command.pictureId ?? null, ...input });
	if (isForumAct(act) || isAsideAct(act))
		return actInThread(deps, { ...sent, action: act, fileIds, ...input, ...(postId ? { postId } : {}) });
	const { onDoubt, onRepeat } = command;
	const { rule: _, title: __, place: ___, ...said } = input;
	const move = { ref, doer, formKey, fileIds, seen, act: { action: act, ...said } };
	return actOnComplaint(deps, { ...move, ...(onDoubt && { onDoubt }), ...(onRepeat && { onRepeat }) });
}
