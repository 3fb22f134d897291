import { DISPOSITIONS } from '$lib/domain/consultation/words';
import { HELP, SEND } from '$lib/ui/keys/sheet';

export const ANSWER_SHEET = {
	j: 'next',
	k: 'previous',
	x: 'choose',
	a: 'chooseAll',
	o: 'open',
	[`1–${DISPOSITIONS.length}` as const]: 'decide',
	r: 'write',
	...SEND,
	Esc: 'leave',
	...HELP
} as const;
