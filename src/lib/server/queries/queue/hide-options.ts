import { FLAG_REASONS } from '$lib/domain/moderation/reasons';
import type { EveryWord } from '$lib/text/every-catalogue';

/** To hide it, with each reason and its standard words. */
export const hideOptions = (postId: string | null, text: EveryWord) =>
	FLAG_REASONS.map((flagReason) => {
		const label = text.law.flagReason[flagReason];
		const act = postId ? ('hide_post' as const) : ('hide_thread' as const);
		return { label, command: { act, postId, input: { flagReason, text: text.queue.standard(label) } } };
	});
