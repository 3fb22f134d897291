import type { Actor } from '$lib/domain/actor/actor';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { Area, AreasWay } from '$lib/domain/moderation/areas';
import { allow, refuse, type Result } from '$lib/domain/result';
import { cleanApart } from '../../files/clean-apart';
import { findPicture, replacePicture, restorePictures } from '../../redaction/pictures';
import { sealOf } from '../../redaction/sealed';
import { inThread, type NotBegun } from '../in-thread';
import { record, type Deps } from '../record';
import { insertFile } from '../thread/attach-files';
import { settlePersonal } from '../thread/flags';
import { tellCopies } from './mask-copies';
import { decideMasking, eventOf, type MaskingRefusal } from './decide-masking';

export type PictureCommand = {
	ref: string;
	doer: Actor;
	formKey: string | null;
	/** Null: the picture belongs to the report itself. */
	postId: string | null;
	/** As it is shown now. */
	pictureId: string | null;
	rule?: string;
	text?: string;
	areas?: readonly Area[];
	areasWay?: AreasWay;
};

export type PictureRefusal = MaskingRefusal | NotBegun | 'areas_required' | 'picture_unreadable';

/** Covers or cuts off what of a picture need not be seen. The picture as it was sent is sealed, its old address empty. */
export const redactPicture = (deps: Deps, command: PictureCommand): Promise<Result<{ ref: string }, PictureRefusal>> =>
	inThread(deps, 'redact_picture', command, async (locked): Promise<Result<{ ref: string }, PictureRefusal>> => {
		const { trx, thread, at } = locked;
		const { postId, pictureId, areas = [], areasWay = 'cover' } = command;
		const decided = await decideMasking(deps, locked, 'redact_picture', command);
		if (!decided.ok) return decided;
		if (areas.length === 0) return refuse('areas_required');
		const target = { threadId: thread.id, postId };
		const picture = pictureId ? await findPicture(trx, target, pictureId) : undefined;
		if (!picture) return refuse('not_found');
		const sent = new File([new Uint8Array(picture.bytes)], picture.name);
		const masked = await cleanApart(sent, 'citizen', { way: areasWay, areas });
		if (!masked.ok) return refuse('picture_unreadable');
		const maskedId = await insertFile(trx, { ...masked.value, name: picture.name }, at);
		await replacePicture(trx, sealOf(deps), { target, seq: thread.lastSeq + 1, picture, maskedId });
		await settlePersonal(locked, postId);
		await record(trx, deps, thread, {
			...keptInComplaint('redact_picture', decided.value.data),
			...eventOf(locked, decided.value.role, command.doer)
		});
		await tellCopies(locked, deps, 'redact_picture', { ...decided.value, doer: command.doer });
		return allow({ ref: command.ref });
	});

/** Shows all masked pictures of a post, or of a report itself, as they were sent. */
export const restorePicture = (
	deps: Deps,
	command: Pick<PictureCommand, 'ref' | 'doer' | 'formKey' | 'postId' | 'text'>
): Promise<Result<{ ref: string }, MaskingRefusal | NotBegun>> =>
	inThread(deps, 'restore_picture', command, async (locked): Promise<Result<{ ref: string }, MaskingRefusal>> => {
		const { trx, thread } = locked;
		const decided = await decideMasking(deps, locked, 'restore_picture', command);
		if (!decided.ok) return decided;
		const target = { threadId: thread.id, postId: command.postId };
		const restored = await restorePictures(trx, sealOf(deps), target, thread.lastSeq + 1);
		if (restored === 0) return refuse('already_so');
		await record(trx, deps, thread, {
			...keptInComplaint('restore_picture', decided.value.data),
			...eventOf(locked, decided.value.role, command.doer)
		});
		await tellCopies(locked, deps, 'restore_picture', { ...decided.value, doer: command.doer });
		return allow({ ref: command.ref });
	});
