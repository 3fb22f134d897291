import { refuse } from '$lib/domain/result';
import { NOTES } from '$lib/forms/consultation/hosting/meeting';
import { ATTENDEE, attendeeFrom, ENTERED, ENTERED_LIST, STRIKING } from '$lib/forms/consultation/hosting/people';
import { parsePeople } from '$lib/forms/consultation/hosting/people-list';
import { enterAttendance, strikeAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import { formAction } from '$lib/server/web/form-action';
import type { EveryWord } from '$lib/text/every-catalogue';
import { problemsIn } from '../../../list-problems';
import { openHost } from '../../../open-host.server';
import type { RequestEvent } from './$types';

async function open(event: RequestEvent) {
	const { doer, slug } = await openHost(event);
	return { doer, slug, meetingId: event.params.id };
}
const refused = ({ hosting }: EveryWord) => hosting.refused;
const next = ({ opened: { slug, meetingId } }: { opened: Awaited<ReturnType<typeof open>> }) =>
	`/meja/konsultasi/${slug}/pertemuan/${meetingId}?sudah=tersimpan` as const;

export const note = formAction(NOTES, {
	...{ open, refused, next },
	run: ({ house, opened, input, formKey, fileIds }) =>
		recordNotes(house, { ...opened, formKey, text: input.teks, fileIds }),
	mends: ['text_required']
});

export const enterOne = formAction(ENTERED, {
	...{ open, refused, next },
	run: ({ house, opened, input, formKey }) =>
		enterAttendance(house, { ...opened, formKey, channel: input.sumber, people: [attendeeFrom(input)] })
});

export const enterTable = formAction(ENTERED_LIST, {
	open,
	run: async ({ house, opened, input, formKey }) => {
		const parsed = parsePeople(input.daftar, ATTENDEE);
		const command = { ...opened, formKey, channel: input.sumber };
		return parsed.ok
			? enterAttendance(house, { ...command, people: parsed.people.map(attendeeFrom) })
			: refuse('lines_wrong');
	},
	refused: ({ hosting }, { event, input }) => ({
		...hosting.refused,
		lines_wrong: hosting.listProblem.title(problemsIn(input.daftar, ATTENDEE, event.locals.lang).length)
	}),
	at: { lines_wrong: 'daftar' },
	next
});

export const strike = formAction(STRIKING, {
	...{ open, refused, next },
	run: ({ house, opened, input, formKey }) => strikeAttendance(house, { ...opened, formKey, attendanceId: input.baris })
});
