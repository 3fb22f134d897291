import type { InputView, SeenInput } from '$lib/domain/consultation/input/view';
import type { Db } from '$lib/server/db/client';
import { listSupported } from './rows';

/** The same inputs with whether this voice supports them: one statement, and none where there is no voice. */
export async function withMySupport(db: Db, inputs: readonly SeenInput[], voice: string | null): Promise<InputView[]> {
	const postIds = inputs.map(({ post }) => post.id);
	const voices = voice !== null && postIds.length > 0 ? await listSupported(db, postIds, voice) : [];
	const read = new Map(voices.map(({ postId, textVersion }) => [postId, textVersion ?? 0]));
	return inputs.map((input) => ({ ...input, supported: standingOf(input, read.get(input.post.id)) }));
}

const standingOf = ({ wordsSince }: SeenInput, version: number | undefined): InputView['supported'] =>
	version === undefined ? null : { stale: wordsSince !== null && version < wordsSince };
