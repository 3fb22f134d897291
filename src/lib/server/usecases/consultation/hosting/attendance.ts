import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import type { Attendee } from '$lib/domain/consultation/hosting/people';
import { newAmong } from '$lib/domain/consultation/hosting/same-person';
import { decideEntering } from '$lib/domain/consultation/hosting/meeting-for';
import type { AttendanceChannel } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Db } from '$lib/server/db/client';
import { findSitting } from '$lib/server/db/meetings';
import { insertAttendance } from '$lib/server/identity/attendance';
import { createSeal } from '$lib/server/identity/seal';
import type { Deps } from '../../record';
import { answerPart, changePart, type PartEvent } from './change-part';
import type { Command, Done, NotBegun } from '../../in-thread';

export type EnterAttendance = Command & {
	meetingId: string;
	channel: Exclude<AttendanceChannel, 'qr'>;
	people: readonly Attendee[];
	/** One person typed by hand, who is told where they are on the list already. */
	alone?: boolean;
};

type Refusal = 'too_early' | 'not_found' | 'already_listed';

/**
 * Enters who was at a meeting, from a list or from the signed paper. Not before its doors were open. Whom the list names
 * already is not entered again: the same list can be pasted twice, also by two people.
 */
export const enterAttendance = (
	deps: Deps,
	command: EnterAttendance
): Promise<Result<Done & Partial<Listed>, HostingRefusal | NotBegun | Refusal>> =>
	answerPart(
		deps,
		'enter_attendance',
		command,
		'attendance',
		async ({ trx, thread, at }): Promise<Result<{ event: PartEvent | null; answer: Listed }, Refusal>> => {
			const { meetingId, channel, people, alone } = command;
			const sitting = await findSitting(trx, thread.id, meetingId);
			if (!sitting) return refuse('not_found');
			const entering = decideEntering(sitting, at);
			if (!entering.ok) return entering;
			const fresh = newAmong(await listSeated(trx, meetingId), people, ({ phone }) => phone);
			if (alone && fresh.length === 0) return refuse('already_listed');
			const seal = createSeal(deps.env.secret);
			const seat = { meetingId, threadId: thread.id, userId: null, channel, voice: null, at };
			for (const person of fresh) await insertAttendance(trx, seal, person, { ...seat, formKey: crypto.randomUUID() });
			const event: PartEvent = { action: 'record_meeting', public: false, data: { meetingId } };
			const answer = { added: fresh.length, known: people.length - fresh.length };
			return allow({ event: fresh.length > 0 ? event : null, answer });
		}
	);

/** How many of a list were entered, and how many were there already. */
export type Listed = { added: number; known: number };

export const listSeated = (db: Db, meetingId: string) =>
	db.selectFrom('attendance').select(['name', 'organisation']).where('meeting_id', '=', meetingId).execute();

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
