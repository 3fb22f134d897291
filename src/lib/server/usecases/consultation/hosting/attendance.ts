import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import type { Attendee } from '$lib/domain/consultation/hosting/people';
import { decideEntering } from '$lib/domain/consultation/hosting/meeting-for';
import type { AttendanceChannel } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import { findSitting } from '$lib/server/db/meetings';
import { insertAttendance } from '$lib/server/identity/attendance';
import { createSeal } from '$lib/server/identity/seal';
import type { Deps } from '../../record';
import { changePart, type PartEvent } from './change-part';
import type { Command, Done, NotBegun } from '../../in-thread';

export type EnterAttendance = Command & {
	meetingId: string;
	channel: Exclude<AttendanceChannel, 'qr'>;
	people: readonly Attendee[];
};

type Refusal = 'too_early' | 'not_found';

/** Enters who was at a meeting, from a list or from the signed paper. Not before its doors were open. */
export const enterAttendance = (
	deps: Deps,
	command: EnterAttendance
): Promise<Result<Done, HostingRefusal | NotBegun | Refusal>> =>
	changePart(
		deps,
		'enter_attendance',
		command,
		'attendance',
		async ({ trx, thread, at }): Promise<Result<PartEvent, Refusal>> => {
			const { meetingId, channel, people } = command;
			const sitting = await findSitting(trx, thread.id, meetingId);
			if (!sitting) return refuse('not_found');
			const entering = decideEntering(sitting, at);
			if (!entering.ok) return entering;
			const seal = createSeal(deps.env.secret);
			const seat = { meetingId, threadId: thread.id, userId: null, channel, voice: null, at };
			for (const person of people) await insertAttendance(trx, seal, person, { ...seat, formKey: crypto.randomUUID() });
			return allow({ action: 'record_meeting', public: false, data: { meetingId } });
		}
	);

/**
 * Strikes a line that was entered by mistake, so that it can be entered anew; as long as the minutes may still change. The
 * history keeps that it happened, without the name.
 */
export const strikeAttendance = (
	deps: Deps,
	command: Command & { meetingId: string; attendanceId: string }
): Promise<Result<Done, HostingRefusal | NotBegun | 'already_struck'>> =>
	changePart(
		deps,
		'strike_attendance',
		command,
		'attendance',
		async ({ trx, thread }): Promise<Result<PartEvent, 'already_struck'>> => {
			const { meetingId, attendanceId } = command;
			const { numDeletedRows } = await trx
				.deleteFrom('attendance')
				.where('id', '=', attendanceId)
				.where('meeting_id', '=', meetingId)
				.where('thread_id', '=', thread.id)
				.executeTakeFirst();
			if (Number(numDeletedRows) === 0) return refuse('already_struck');
			return allow({ action: 'record_meeting', public: false, data: { meetingId, struck: true } });
		}
	);
