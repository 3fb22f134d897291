import type { Actor } from '$lib/domain/actor/actor';
import { BULK_MOST, bulkLaw, type BulkAct, type Choice } from '$lib/domain/desk/bulk';
import { allow, refuse, type Result } from '$lib/domain/result';
import { BULK, bulkInput, type BulkForm } from '$lib/forms/bulk';
import { parseDeskQuery } from '$lib/forms/desk-query';
import type { RequestEvent } from '@sveltejs/kit';
import { listPlaceValues } from '../queries/answer/case-places';
import { findListed } from '../queries/desk/found';
import { chooseDesk } from '../queries/desk/open-desk';
import type { Services } from '../services';
import { beginBulk, prepareBulk, type BulkCommand, type BulkRefusal, type Prepared } from '../usecases/bulk/begin-bulk';
import { carryBulk } from '../usecases/bulk/carry-bulk';
import { listChosen, type Chosen } from '../usecases/bulk/chosen';
import type { NotBegun } from '../usecases/in-thread';
import { formAction } from './form-action';

type Doer = Actor & { userId: string };

/** What the page shows: which were chosen, what an act asks, or what each would get. */
type Shown = {
	chosen?: { items: Chosen[]; found: number };
	asked?: { act: BulkAct; items: Chosen[]; said: Said };
	preview?: { act: BulkAct; items: Prepared[]; said: Said };
};
/** What was written, to be sent again. */
export type Said = Record<'tindakan' | 'instansi' | 'utama' | 'rekan' | 'label' | 'teks', string>;
type Next = { shown: Shown } | { id: string };
type Outcome = Result<Next, BulkRefusal | NotBegun>;

/** Leads from the reports to the act, to what it asks, to what each would get; and begins it when that is sent. */
export const bulkAction = (open: (event: RequestEvent) => Doer) =>
	formAction(BULK, {
		open,
		async run({ house, opened: doer, input, formKey }): Promise<Outcome> {
			const { langkah, tindakan: act } = input;
			if (langkah === 'pilih' || langkah === 'semua' || act === null) return showChosen(house, doer, input);
			if (langkah === 'isi' && bulkLaw(act).asks.length > 0) {
				const items = await listChosen(house.db, doer, input.kasus, house.now());
				if (items.length === 0) return refuse('none_chosen');
				return allow({ shown: { asked: { act, items, said: saidIn(input) } } });
			}
			const placesOf = (threadIds: readonly string[]) => listPlaceValues(house, threadIds);
			const command = { doer, act, chosen: input.kasus, input: bulkInput(act, input), placesOf };
			if (langkah === 'kerjakan') return begin(house, { ...command, formKey });
			const prepared = await prepareBulk(house, command);
			if (!prepared.ok) return prepared;
			return allow({ shown: { preview: { act, items: prepared.value, said: saidIn(input) } } });
		},
		refused: ({ refusals }) => refusals.bulk,
		at: { places_unknown: 'teks' },
		next: (_, done) => ('id' in done ? (`/meja/bersama/${done.id}` as const) : { show: done.shown })
	});

/** A list to take along is ready at once: nothing happens to its reports. */
async function begin(house: Services, command: BulkCommand): Promise<Outcome> {
	const begun = await beginBulk(house, command);
	if (begun.ok && command.act === 'export') await carryBulk(house, begun.value.id);
	return begun;
}

/** Those that were ticked, or all that the list found whose address was sent; from here on they are named one by one. */
async function showChosen(house: Services, doer: Doer, { langkah, kasus, daftar }: BulkForm): Promise<Outcome> {
	const found = langkah === 'semua' ? await listAllFound(house, doer, daftar) : { chosen: kasus, total: kasus.length };
	const items = await listChosen(house.db, doer, found.chosen, house.now());
	if (items.length === 0) return refuse('none_chosen');
	return allow({ shown: { chosen: { items, found: found.total } } });
}

async function listAllFound(
	house: Services,
	doer: Doer,
	address: string
): Promise<{ chosen: Choice[]; total: number }> {
	const desk = await chooseDesk(house, doer, parseDeskQuery(new URLSearchParams(address)));
	if (!desk?.list) return { chosen: [], total: 0 };
	const { refs, total } = await findListed(house.db, desk.scope, { ...desk, list: desk.list, most: BULK_MOST });
	// What nobody has seen yet is seen now.
	return { chosen: refs.map((ref) => ({ ref, seen: null })), total };
}

const saidIn = ({ tindakan, instansi, utama, rekan, label, teks }: BulkForm): Said => ({
	tindakan: tindakan ?? '',
	instansi: instansi ?? '',
	utama: utama ?? '',
	rekan: rekan ?? '',
	label,
	teks
});
