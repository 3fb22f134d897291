import { HELP, SEND } from '$lib/ui/keys/sheet';

export const DESK_SHEET = {
	j: 'next',
	k: 'previous',
	Enter: 'open',
	x: 'choose',
	r: 'write',
	...SEND,
	n: 'nextCase',
	'/': 'search',
	...HELP
} as const;
