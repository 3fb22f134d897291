import type { Disposition } from '$lib/domain/consultation/words';
import type { Tone } from '../tone';

export const ANSWER_TONE = {
	accepted: 'done',
	partly: 'done',
	rejected: 'ended',
	out_of_scope: 'ended',
	already_so: 'neutral'
} as const satisfies Record<Disposition, Tone>;
