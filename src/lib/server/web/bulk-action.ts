import type { Actor } from '$lib/domain/actor/actor';
import type { BulkAct } from '$lib/domain/desk/bulk';
import { allow, refuse, type Result } from '$lib/domain/result';
import { BULK, bulkInput, type BulkForm } from '$lib/forms/bulk';
import type { RequestEvent } from '@sveltejs/kit';
import { listChosen, type Chosen } from '../usecases/bulk/chosen';
import type { ComplaintThread } from '../db/threads';
import { findPlaceValues } from '../queries/answer/case-places';
import type { NotBegun } from '../usecases/in-thread';
import { beginBulk, prepareBulk, type BulkRefusal, type Prepared } from '../usecases/bulk/begin-bulk';
import { formAction } from './form-action';

/** What the page shows in place of its form: what was chosen, or what each would get. */
type Shown = {
	chosen?: { items: Chosen[]; said: Said };
	preview?: { act: BulkAct; items: Prepared[]; said: Said };
};
/** What was written, to be sent again. */
export type Said = Record<'tindakan' | 'instansi' | 'utama' | 'rekan' | 'teks', string>;
type Next = { shown: Shown } | { id: string };

/** Shows what one act would do to each of several reports, and begins it when it is sent again. */
export const bulkAction = (open: (event: RequestEvent) => Actor & { userId: string }) =>
	formAction(BULK, {
		open,
		async run({ house, opened: doer, input, formKey }): Promise<Result<Next, BulkRefusal | NotBegun>> {
			const { kasus: refs, langkah, tindakan: act } = input;
			if (langkah === 'pilih' || langkah === 'ubah' || act === null) {
				const items = await listChosen(house.db, doer, refs, house.now());
				return items.length === 0
					? refuse('none_chosen')
					: allow({ shown: { chosen: { items, said: saidIn(input) } } });
			}
			const placesOf = (thread: ComplaintThread) => findPlaceValues(house, thread);
			const command = { doer, act, refs, input: bulkInput(act, input), placesOf };
			if (langkah === 'kerjakan') return beginBulk(house, { ...command, formKey });
			const prepared = await prepareBulk(house, command);
			return prepared.ok
				? allow({ shown: { preview: { act, items: prepared.value, said: saidIn(input) } } })
				: prepared;
		},
		refused: ({ refusals }) => refusals.bulk,
		at: { places_unknown: 'teks' },
		next: (_, done) => ('id' in done ? (`/meja/bersama/${done.id}` as const) : { show: done.shown })
	});

const saidIn = ({ tindakan, instansi, utama, rekan, teks }: BulkForm): Said => ({
	tindakan: tindakan ?? '',
	instansi: instansi ?? '',
	utama: utama ?? '',
	rekan: rekan ?? '',
	teks
});
