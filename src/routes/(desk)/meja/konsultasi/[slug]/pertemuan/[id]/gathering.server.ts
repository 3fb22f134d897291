import { allow, refuse } from '$lib/domain/result';
import { NOTES } from '$lib/forms/consultation/hosting/meeting';
import {
	ATTENDEE,
	attendeeFrom,
	ENTERED,
	ENTERED_LIST,
	STRIKING,
	typedList,
	wishesIn
} from '$lib/forms/consultation/hosting/people';
import { parsePeople } from '$lib/forms/list/people-list';
import { previewOf } from '$lib/forms/list/preview';
import { findSitting } from '$lib/server/db/meetings';
import { enterAttendance, listSeated, strikeAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import { formAction } from '$lib/server/web/form-action';
import type { EveryWord } from '$lib/text/every-catalogue';
import { linesWrong } from '../../../list-problems';
import { openDesk } from '../../../open-desk.server';
import { afterList } from '../../../after-list';
import { openHost } from '../../../open-host.server';
import type { RequestEvent } from './$types';

async function open(event: RequestEvent) {
	const { doer, slug } = await openHost(event);
	return { doer, slug, meetingId: event.params.id };
}
const refused = ({ refusals }: EveryWord) => refusals.hosting;
const next = ({ opened: { slug, meetingId } }: { opened: Awaited<ReturnType<typeof open>> }) =>
	`/meja/konsultasi/${slug}/pertemuan/${meetingId}?sudah=tersimpan` as const;

/** Keeps what was said, with its photographs. */
export const catat = formAction(NOTES, {
	open,
	refused,
	next,
	run: ({ house, opened, input, formKey, fileIds }) =>
		recordNotes(house, { ...opened, formKey, text: input.teks, fileIds })
});

/** Enters one person. */
export const hadir = formAction(ENTERED, {
	open,
	refused,
	next,
	run: ({ house, opened, input, formKey }) =>
		enterAttendance(house, { ...opened, formKey, channel: input.sumber, people: [attendeeFrom(input)], alone: true })
});

/** Enters everybody of a pasted table, or nobody. */
export const daftar = formAction(ENTERED_LIST, {
	open,
	run: async ({ house, opened, input, formKey }) => {
		const parsed = parsePeople(input.daftar, ATTENDEE, wishesIn(input));
		const command = { ...opened, formKey, channel: input.sumber };
		if (!parsed.ok) return refuse('lines_wrong');
		return enterAttendance(house, { ...command, people: parsed.people.map(attendeeFrom) });
	},
	refused: (words, tried) => ({ ...refused(words), lines_wrong: linesWrong(words, ATTENDEE, tried) }),
	at: { lines_wrong: 'daftar' },
	next: (given, listed) => `${next(given)}${afterList(listed)}` as const
});

/** Shows what a table would do, and enters nobody. */
export const periksa = formAction(ENTERED_LIST, {
	open: async (event: RequestEvent) => ({ threadId: (await openDesk(event)).head.id, meetingId: event.params.id }),
	run: async ({ house, opened: { threadId, meetingId }, input }) => {
		if (!(await findSitting(house.db, threadId, meetingId))) return refuse('not_found');
		const parsed = parsePeople(input.daftar, ATTENDEE, wishesIn(input));
		if (!parsed.ok) return refuse('lines_wrong');
		const people = parsed.people.map(attendeeFrom);
		return allow(previewOf(people, await listSeated(house.db, meetingId), ({ phone }) => phone, parsed));
	},
	refused: (words, tried) => ({ lines_wrong: linesWrong(words, ATTENDEE, tried) }),
	at: { lines_wrong: 'daftar' },
	next: ({ input, formKey }, preview) => ({
		show: {
			of: 'checked' as const,
			typed: { ...typedList(input), sumber: input.sumber },
			errors: {},
			formKey,
			preview
		}
	})
});

/** Strikes one line out. */
export const coret = formAction(STRIKING, {
	open,
	refused,
	next,
	run: ({ house, opened, input, formKey }) => strikeAttendance(house, { ...opened, formKey, attendanceId: input.baris })
});
