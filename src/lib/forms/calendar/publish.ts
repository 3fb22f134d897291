import * as v from 'valibot';

/** Why a version is published, and which changes were shown before. */
export const publishForm = v.object({
	alasan: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.minLength(3, 'reason_missing'),
		v.maxLength(500, 'reason_too_long')
	),
	pratinjau: v.optional(v.string(), '')
});
export type PublishFault = 'reason_missing' | 'reason_too_long';

/** Which prepared change or day a button is about. */
export const chosenId = v.object({ id: v.pipe(v.string(), v.uuid()) });
