import { BULK_MOST, BULK_NAMES, bulkLaw, type BulkAct, type BulkInput, type Choice } from '$lib/domain/desk/bulk';
import { TAG_MOST } from '$lib/domain/desk/tag';
import { TEXT_MOST } from '$lib/domain/thread/act-law';
import { parseReference } from '$lib/domain/thread/reference';
import { any, block, choice, id, line, orNone, parsed, several } from './kit/field';
import { button, form, type InputOf } from './kit/form';

const chosen = parsed(parseChoice, 'reference_invalid', { look: 'carried' });

/** A number, and behind a point the last event that stood in the list. */
function parseChoice(typed: string): Choice | null {
	const [, number = typed, seen] = /^(.*)\.(\d{1,9})$/.exec(typed) ?? [];
	const ref = parseReference(number);
	return ref ? { ref, seen: seen === undefined ? null : Number(seen) } : null;
}

/**
 * The pages of one act on several reports: which they are (ticked, or all that a list found), which act, what it asks, what
 * each would get, and go.
 */
const BULK_STEPS = ['pilih', 'semua', 'isi', 'lihat', 'kerjakan'] as const;

/** Several reports and one act: chosen, looked over, then carried out. */
export const BULK = form({
	name: 'bulk',
	fields: {
		kasus: any(several(chosen, { most: BULK_MOST })),
		daftar: { ...line({ most: 2000, optional: true }), look: 'carried' },
		tindakan: orNone(choice(BULK_NAMES)),
		instansi: orNone(id),
		utama: orNone(parsed(parseReference, 'reference_invalid')),
		rekan: orNone(id),
		label: line({ most: TAG_MOST, optional: true }),
		teks: block({ most: TEXT_MOST, optional: true }),
		langkah: choice(BULK_STEPS)
	},
	labels: ({ bulk, team }) => ({
		kasus: bulk.which,
		daftar: '',
		tindakan: bulk.act,
		instansi: bulk.agency,
		utama: bulk.into,
		rekan: bulk.colleague,
		label: team.tags.tag,
		teks: bulk.text,
		langkah: ''
	}),
	choices: ({ bulk }) => ({ tindakan: bulk.does }),
	whole: ({ langkah, tindakan, kasus, ...said }) => {
		// Which those are that a list found is looked up from its address.
		if (langkah !== 'semua' && kasus.length === 0) return { kasus: 'missing' as const };
		if (langkah !== 'lihat' && langkah !== 'kerjakan') return {};
		if (tindakan === null) return { tindakan: 'missing' as const };
		return {
			...(tindakan === 'route' && !said.instansi && { instansi: 'missing' as const }),
			...(bulkLaw(tindakan).asks.includes('tag') && !said.label && { label: 'missing' as const }),
			...(tindakan === 'merge' && !said.utama && { utama: 'missing' as const }),
			...((tindakan === 'answer' || tindakan === 'merge') && !said.teks.trim() && { teks: 'missing' as const })
		};
	}
});

export type BulkForm = InputOf<(typeof BULK)['fields']>;

/** What the act is given of the form: no more than it asks. */
export function bulkInput(act: BulkAct, { instansi, utama, rekan, label, teks }: BulkForm): BulkInput {
	const { asks } = bulkLaw(act);
	return {
		...(asks.includes('text') && teks && { text: teks }),
		...(asks.includes('agencyId') && instansi && { agencyId: instansi }),
		...(asks.includes('into') && utama && { into: utama }),
		...(asks.includes('tag') && { tag: label }),
		...(asks.includes('assigneeId') && { assigneeId: rekan })
	};
}

export const UNDO_BULK = button('undo_bulk');
