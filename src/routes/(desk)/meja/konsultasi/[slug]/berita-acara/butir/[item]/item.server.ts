import { formatNumbers } from '$lib/forms/consultation/numbers';
import type { ParsedMinutes, Typed } from '$lib/forms/consultation/minutes/minutes';
import type { Db } from '$lib/server/db/client';
import type { ConsultationHead } from '$lib/domain/consultation/consultation-for';
import { findDeskItem, findGroup } from '$lib/server/queries/desk/consultation/minutes';
import type { ItemInput } from '$lib/server/usecases/consultation/minutes/write-items';
import { error } from '@sveltejs/kit';

export const NEW = 'baru';

/** Refusals that one field can mend. */
export const FIELD_OF: Partial<Record<string, string>> = {
	unknown_agency: 'instansi',
	unknown_input: 'masukan',
	day_past: 'tenggat',
	term_contradicts_day: 'tenggat'
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const EMPTY: Typed<'item'> = {
	...{ masalah: '', usulan: '', jangka: '', tenggat: '', instansi: '', jabatan: '', masukan: '' }
};

/** What the form begins with: the item as it is, the inputs of a group, or nothing. */
export async function openItem(
	db: Db,
	head: ConsultationHead,
	id: string,
	groupId: string | null
): Promise<{ position: number | null; begun: Typed<'item'> }> {
	if (id !== NEW) {
		const item = UUID.test(id) ? await findDeskItem(db, head.id, id) : undefined;
		if (!item) error(404);
		const { position, problem, recommendation, term, dueDay, agencyId, personInCharge, inputs } = item;
		const begun = { masalah: problem, usulan: recommendation, jangka: term, tenggat: dueDay ?? '' };
		const rest = { instansi: agencyId ?? '', jabatan: personInCharge, masukan: formatNumbers(inputs) };
		return { position, begun: { ...begun, ...rest } };
	}
	const begun = { ...EMPTY, instansi: head.agency.id };
	const group = groupId && UUID.test(groupId) ? await findGroup(db, head.id, groupId) : undefined;
	if (!group) return { position: null, begun };
	// The words of the answer are what the host has agreed to do already.
	return { position: null, begun: { ...begun, usulan: group.words, masukan: formatNumbers(group.inputs) } };
}

type Read = Extract<ParsedMinutes<'item'>, { ok: true }>['input'];

export const toItem = ({ masalah, usulan, jangka, tenggat, instansi, jabatan, masukan }: Read): ItemInput => ({
	...{ problem: masalah, recommendation: usulan, term: jangka, dueDay: tenggat },
	...{ agencyId: instansi, personInCharge: jabatan, inputs: masukan }
});
