import type { Scope } from '$lib/domain/api/scope';
import { day, hidden, id, line, named, orNone, ticked } from '../kit/field';
import { form } from '../kit/form';
import { ASKING, ASKING_LABELS, onlyAsked } from './asking';

/** What each box of the form opens. */
export const BOX_OF_SCOPE = {
	report: 'lapor',
	reply: 'balas',
	answer: 'jawab',
	act: 'tangani'
} as const satisfies Record<Scope, string>;

type Boxes = Record<(typeof BOX_OF_SCOPE)[Scope], boolean>;

export const scopesOf = (boxes: Boxes): Scope[] =>
	(Object.keys(BOX_OF_SCOPE) as Scope[]).filter((scope) => boxes[BOX_OF_SCOPE[scope]]);

export const MAKE_KEY = form({
	name: 'make_api_key',
	fields: {
		nama: line({ least: 3, most: 80 }),
		pemegang: orNone(id),
		lapor: ticked,
		balas: ticked,
		jawab: ticked,
		tangani: ticked,
		sampai: orNone(day),
		/** The key to be, under seal: sent twice it is one key, and nobody chooses it. */
		calon: hidden(named(/^[A-Za-z0-9_-]{20,300}$/)),
		...ASKING
	},
	labels: ({ admin: { apiKeys, province } }) => ({
		...apiKeys.fields,
		alasan: province.fields.alasan,
		calon: '',
		...ASKING_LABELS
	}),
	whole: (input) => (scopesOf(input).length === 0 ? { lapor: 'missing' } : {})
});

export const END_KEY = onlyAsked('end_api_key');
