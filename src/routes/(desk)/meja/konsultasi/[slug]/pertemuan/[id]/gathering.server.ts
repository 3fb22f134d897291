import { refuse } from '$lib/domain/result';
import { NOTES } from '$lib/forms/consultation/hosting/meeting';
import { ATTENDEE, attendeeFrom, ENTERED, ENTERED_LIST, STRIKING } from '$lib/forms/consultation/hosting/people';
import { parsePeople } from '$lib/forms/consultation/hosting/people-list';
import { enterAttendance, strikeAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import { formAction } from '$lib/server/web/form-action';
import type { EveryWord } from '$lib/text/every-catalogue';
import { linesWrong } from '../../../list-problems';
import { openHost } from '../../../open-host.server';
import type { RequestEvent } from './$types';

async function open(event: RequestEvent) {
	const { doer, slug } = await openHost(event);
	return { doer, slug, meetingId: event.params.id };
}
const refused = ({ hosting }: EveryWord) => hosting.refused;
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
		enterAttendance(house, { ...opened, formKey, channel: input.sumber, people: [attendeeFrom(input)] })
});

/** Enters everybody of a pasted table, or nobody. */
export const daftar = formAction(ENTERED_LIST, {
	open,
	run: async ({ house, opened, input, formKey }) => {
		const parsed = parsePeople(input.daftar, ATTENDEE);
		const command = { ...opened, formKey, channel: input.sumber };
		if (!parsed.ok) return refuse('lines_wrong');
		return enterAttendance(house, { ...command, people: parsed.people.map(attendeeFrom) });
	},
	refused: (words, tried) => ({ ...refused(words), lines_wrong: linesWrong(words, ATTENDEE, tried) }),
	at: { lines_wrong: 'daftar' },
	next
});

/** Strikes one line out. */
export const coret = formAction(STRIKING, {
	open,
	refused,
	next,
	run: ({ house, opened, input, formKey }) => strikeAttendance(house, { ...opened, formKey, attendanceId: input.baris })
});
