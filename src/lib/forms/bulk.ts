import { BULK_MOST, BULK_NAMES, bulkLaw, type BulkAct, type BulkInput } from '$lib/domain/desk/bulk';
import { TEXT_MOST } from '$lib/domain/thread/act-law';
import { parseReference } from '$lib/domain/thread/reference';
import { block, choice, id, orNone, parsed, several } from './kit/field';
import { button, form, type InputOf } from './kit/form';

const reference = parsed(parseReference, 'reference_invalid', { look: 'carried' });

/** Several reports and one act: chosen, looked over, then carried out. */
export const BULK = form({
	name: 'bulk',
	fields: {
		kasus: several(reference, { most: BULK_MOST }),
		tindakan: orNone(choice(BULK_NAMES)),
		instansi: orNone(id),
		utama: orNone(parsed(parseReference, 'reference_invalid')),
		rekan: orNone(id),
		teks: block({ most: TEXT_MOST, optional: true }),
		langkah: choice(['pilih', 'ubah', 'lihat', 'kerjakan'])
	},
	labels: ({ bulk }) => ({
		kasus: bulk.which,
		tindakan: bulk.act,
		instansi: bulk.agency,
		utama: bulk.into,
		rekan: bulk.colleague,
		teks: bulk.text,
		langkah: ''
	}),
	choices: ({ bulk }) => ({ tindakan: bulk.does }),
	whole: ({ langkah, tindakan, ...said }) => {
		if (langkah === 'pilih' || langkah === 'ubah') return {};
		if (tindakan === null) return { tindakan: 'missing' as const };
		return {
			...(tindakan === 'route' && !said.instansi && { instansi: 'missing' as const }),
			...(tindakan === 'merge' && !said.utama && { utama: 'missing' as const }),
			...((tindakan === 'answer' || tindakan === 'merge') && !said.teks.trim() && { teks: 'missing' as const })
		};
	}
});

export type BulkForm = InputOf<(typeof BULK)['fields']>;

/** What the act is given of the form: no more than it asks. */
export function bulkInput(act: BulkAct, { instansi, utama, rekan, teks }: BulkForm): BulkInput {
	const { asks } = bulkLaw(act);
	return {
		...(asks.includes('text') && teks && { text: teks }),
		...(asks.includes('agencyId') && instansi && { agencyId: instansi }),
		...(asks.includes('into') && utama && { into: utama }),
		...(asks.includes('assigneeId') && { assigneeId: rekan })
	};
}

export const UNDO_BULK = button('undo_bulk');
