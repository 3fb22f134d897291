import type { ConsultationHead } from '$lib/domain/consultation/consultation-for';
import { isUuid } from '$lib/domain/uuid';
import type { ItemInput as Read, TypedItem } from '$lib/forms/consultation/minutes/minutes';
import { formatNumbers } from '$lib/forms/consultation/numbers';
import type { Db } from '$lib/server/db/client';
import { contentOfItem, findDraftItem } from '$lib/server/db/minutes-draft';
import { stateOf } from '$lib/server/proof/fingerprint';
import { findGroup } from '$lib/server/queries/desk/consultation/minutes';
import type { ItemInput } from '$lib/server/usecases/consultation/minutes/write-items';
import { error } from '@sveltejs/kit';

export const NEW = 'baru';

const EMPTY: TypedItem = {
	masalah: '',
	usulan: '',
	jangka: '',
	tenggat: '',
	instansi: '',
	jabatan: '',
	masukan: ''
};

type Opened = { position: number | null; typed: TypedItem; state: string | null; agency: string | null };

/** What the form begins with: the item as it is, the inputs of a group, or nothing. */
export async function openItem(db: Db, head: ConsultationHead, id: string, groupId: string | null): Promise<Opened> {
	if (id !== NEW) {
		const item = isUuid(id) ? await findDraftItem(db, head.id, id) : undefined;
		if (!item) error(404);
		const { position, problem, recommendation, term, dueDay, agencyId, agency, personInCharge, inputs } = item;
		const typed = { masalah: problem, usulan: recommendation, jangka: term, tenggat: dueDay ?? '' };
		const rest = { instansi: agencyId ?? '', jabatan: personInCharge, masukan: formatNumbers(inputs) };
		return { position, typed: { ...typed, ...rest }, state: stateOf(contentOfItem(item)), agency };
	}
	const fresh = { position: null, state: null, agency: head.agency.name };
	const typed = { ...EMPTY, instansi: head.agency.id };
	const group = groupId && isUuid(groupId) ? await findGroup(db, head.id, groupId) : undefined;
	if (!group) return { ...fresh, typed };
	// The words of the answer are what the host has agreed to do already.
	return { ...fresh, typed: { ...typed, usulan: group.words, masukan: formatNumbers(group.inputs) } };
}

export const itemFrom = ({ masalah, usulan, jangka, tenggat, instansi, jabatan, masukan }: Read): ItemInput => ({
	problem: masalah,
	recommendation: usulan,
	term: jangka,
	dueDay: tenggat,
	agencyId: instansi,
	personInCharge: jabatan,
	inputs: masukan
});
