import { HELP } from '$lib/ui/keys/sheet';

export const QUEUE_SHEET = {
	j: 'next',
	k: 'previous',
	'a–z': 'choose',
	o: 'open',
	u: 'undo',
	w: 'write',
	Esc: 'leave',
	...HELP
} as const;
