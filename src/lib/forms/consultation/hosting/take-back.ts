import { RECORD_KINDS, type RecordKind } from '$lib/domain/consultation/words';
import { block } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

/** What an address calls the kinds of records that can be taken back. */
export const RECORD_WORD = { material: 'bahan', meeting: 'pertemuan', publication: 'publikasi' } as const;

export const recordOf = (word: string): RecordKind | null =>
	RECORD_KINDS.find((kind) => RECORD_WORD[kind] === word) ?? null;

export const TAKING_BACK = form({
	name: 'taking_back',
	fields: { alasan: block({ least: 5, most: 1000 }) },
	labels: ({ hosting }) => ({ alasan: hosting.takeBack.reason })
});
