import { ADDENDUM, FINALISING, MINUTES_DATA, REOPENING, SEALING } from '$lib/forms/consultation/minutes/minutes';
import { contentOfData, findMinutesData } from '$lib/server/db/minutes-draft';
import { stateOf } from '$lib/server/proof/fingerprint';
import { finaliseMinutes, reopenMinutes } from '$lib/server/usecases/consultation/minutes/fix-minutes';
import { addAddendum } from '$lib/server/usecases/consultation/minutes/follow-minutes';
import { sealWithRefusals } from '$lib/server/usecases/consultation/minutes/seal-minutes';
import { writeMinutes } from '$lib/server/usecases/consultation/minutes/write-minutes';
import { formAction } from '$lib/server/web/form-action';
import { lackingEvidence } from '$lib/text/lacking-evidence';
import { openDesk } from '../../open-desk.server';
import { openStaff } from '../../open-host.server';
import type { RequestEvent } from './$types';
import { at, refused } from './here';

const open = (event: RequestEvent) => openStaff(event);
export const data = formAction(MINUTES_DATA, {
	open,
	refused,
	...at('data'),
	run: ({ house, opened, input: { hari: heldOn, tempat: place, ringkasan: summary }, formKey, state }) =>
		writeMinutes(house, { ...opened, formKey, state, heldOn, place, summary }),
	saved: async ({ house, event }) => {
		const written = await findMinutesData(house.db, (await openDesk(event)).head.id);
		const { heldOn: hari = '', place: tempat = '', summary: ringkasan = '' } = written ?? {};
		return { typed: { hari, tempat, ringkasan }, state: stateOf(contentOfData(written)) };
	}
});

export const finalise = formAction(FINALISING, {
	open,
	...at('pihak'),
	run: ({ house, opened, formKey }) => finaliseMinutes(house, { ...opened, formKey }),
	refused: (words) => ({ ...refused(words), ...lackingEvidence(words) })
});

export const reopen = formAction(REOPENING, {
	open,
	refused,
	...at('butir'),
	run: ({ house, opened, input, formKey }) => reopenMinutes(house, { ...opened, formKey, reason: input.alasan }),
	at: { reason_required: 'alasan' }
});

/** Seals minutes with the refusals on record. */
export const seal = formAction(SEALING, {
	open,
	...at('pihak'),
	run: ({ house, opened, formKey }) => sealWithRefusals(house, { ...opened, formKey }),
	refused: (words) => ({ ...refused(words), ...lackingEvidence(words) })
});

export const addendum = formAction(ADDENDUM, {
	open,
	refused,
	...at('adendum'),
	run: ({ house, opened, input, formKey }) => addAddendum(house, { ...opened, formKey, text: input.teks, fileIds: [] })
});
