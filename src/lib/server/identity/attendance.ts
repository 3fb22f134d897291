import type { Attendee } from '$lib/domain/consultation/hosting/people';
import type { AttendanceChannel } from '$lib/domain/consultation/words';
import type { Db } from '../db/client';
import type { Env } from '../env';
import { lastingMac } from './lasting-key';
import type { Seal } from './seal';

type Seat = {
	meetingId: string;
	threadId: string;
	userId: string | null;
	channel: AttendanceChannel;
	voice: string | null;
	formKey: string;
	at: Date;
};

/**
 * Writes who was at a meeting; the telephone number is sealed for this row and opened by no page. False when this form or
 * this voice is there already.
 */
export async function insertAttendance(db: Db, seal: Seal, person: Attendee, seat: Seat): Promise<boolean> {
	const { name, organisation, unsur, gender, disability, phone } = person;
	const id = crypto.randomUUID();
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('attendance')
		.values({
			id,
			meeting_id: seat.meetingId,
			thread_id: seat.threadId,
			user_id: seat.userId,
			channel: seat.channel,
			name,
			organisation,
			unsur,
			gender,
			disability,
			voice: seat.voice,
			form_key: seat.formKey,
			at: seat.at,
			sealed: phone ? seal.seal(id, { phone }) : null
		})
		.onConflict((row) => row.doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows) > 0;
}

/**
 * Whose seat it is, as a meeting keeps it. The meeting is part of what is fingerprinted, so that the seats of one person in
 * two meetings have nothing in common.
 */
export const seatVoice = (env: Pick<Env, 'secret' | 'lasting'>, meetingId: string, voice: string): string =>
	lastingMac(env, 'attendance', `${meetingId} ${voice}`);
