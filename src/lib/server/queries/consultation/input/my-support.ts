import type { InputView, SeenInput } from '$lib/domain/consultation/input/view';
import { isOutdated } from '$lib/domain/consultation/text/pin';
import type { Db } from '$lib/server/db/client';
import { listSupported } from './rows';

type Voice = { textVersion: number | null; affirmedVersions: readonly number[] };

/** The same inputs with whether this voice supports them: one statement, and none where there is no voice. */
export async function withMySupport(db: Db, inputs: readonly SeenInput[], voice: string | null): Promise<InputView[]> {
	const postIds = inputs.map(({ post }) => post.id);
	const voices = voice !== null && postIds.length > 0 ? await listSupported(db, postIds, voice) : [];
	const read = new Map(voices.map(({ postId, ...pin }) => [postId, pin]));
	return inputs.map((input) => ({ ...input, supported: standingOf(input, read.get(input.post.id)) }));
}

const standingOf = ({ wordsSince }: SeenInput, pin: Voice | undefined): InputView['supported'] =>
	pin ? { stale: isOutdated({ ...pin, textVersion: pin.textVersion ?? 0, wordsSince }) } : null;
