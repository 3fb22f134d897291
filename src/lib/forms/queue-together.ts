import { TOGETHER_MOST, type TogetherDecision } from '$lib/domain/thread/together';
import { TEXT_MOST } from '$lib/domain/thread/act-law';
import { block, choice, named, orNone, several } from './kit/field';
import { form, type InputOf } from './kit/form';
import { target } from './queue-decision';

/** Several things of the queue and one decision: looked over first, then carried out. */
export const TOGETHER = form({
	name: 'queue_together',
	fields: {
		butir: several(target, { most: TOGETHER_MOST }),
		putusan: choice(['tampil', 'sembunyi']),
		aturan: orNone(named(/^[A-Z]\d{1,2}$/)),
		teks: block({ most: TEXT_MOST, optional: true }),
		langkah: choice(['lihat', 'ubah', 'putus'])
	},
	labels: ({ queue }) => ({
		butir: queue.together.which,
		putusan: queue.together.decision,
		aturan: queue.together.rule,
		teks: queue.ownWords,
		langkah: ''
	}),
	choices: ({ queue: { together } }) => ({ putusan: { tampil: together.show, sembunyi: together.hide } }),
	whole: ({ putusan, aturan }) => (putusan === 'sembunyi' && aturan === null ? { aturan: 'missing' as const } : {})
});

type Input = InputOf<(typeof TOGETHER)['fields']>;

export const togetherDecision = ({ putusan, aturan }: Pick<Input, 'putusan' | 'aturan'>): TogetherDecision =>
	putusan === 'sembunyi' && aturan !== null ? { do: 'hide', rule: aturan } : { do: 'show' };
