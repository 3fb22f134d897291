import type { Capacity } from '../actor/capacity';
import type { ActLaw } from '../thread/act-law';

const HOLDERS = ['moderator', 'inspector', 'admin'] as const satisfies Capacity[];
/** As the reporter will read it. */
const BECAUSE = { text: { need: 'required', least: 10, most: 500 } } as const;

/**
 * What leads to a sealed identity: one asks, another one assents, and it opens for who has asked; or a court has ordered it. Besides
 * the capacity each takes the named permission in the appointment, and none is for the agency complained of. The person it belongs to
 * is shown all of it (UU 27/2022, Ps. 31).
 */
export const IDENTITY_ACTS = {
	ask_identity: {
		by: HOLDERS,
		verb: 'minta-identitas',
		asks: BECAUSE,
		words: 'reason',
		told: ['reporter'],
		inside: 'oversight',
		judges: true
	},
	assent_identity: {
		by: HOLDERS,
		verb: 'setujui-identitas',
		asks: BECAUSE,
		words: 'reason',
		told: ['reporter'],
		inside: 'oversight',
		judges: true
	},
	refuse_identity: {
		by: HOLDERS,
		verb: 'tolak-identitas',
		asks: BECAUSE,
		words: 'reason',
		told: ['reporter'],
		inside: 'oversight',
		judges: true
	},
	open_identity: {
		by: HOLDERS,
		verb: 'identitas',
		asks: BECAUSE,
		words: 'reason',
		told: ['reporter'],
		inside: 'oversight',
		judges: true
	},
	// Its words are the number of the order and the court that gave it.
	open_by_order: {
		by: HOLDERS,
		verb: 'identitas-penetapan',
		asks: BECAUSE,
		words: 'reason',
		told: ['reporter'],
		inside: 'oversight',
		judges: true
	}
} as const satisfies Record<string, ActLaw>;

export type IdentityAct = keyof typeof IDENTITY_ACTS;
export const isIdentityAct = (act: string): act is IdentityAct => act in IDENTITY_ACTS;
/** Those at whose end a name is read. */
const OPENING_ACTS = { open_identity: true, open_by_order: true } as const;
export const opensIdentity = (act: string): act is keyof typeof OPENING_ACTS => act in OPENING_ACTS;
