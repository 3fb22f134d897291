import { decideMoving, decideNoting } from '$lib/domain/consultation/hosting/meeting-for';
import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import { allow, refuse, type Result } from '$lib/domain/result';
import { randomBytes } from 'node:crypto';
import { findMeeting, findSitting, type Meeting } from '$lib/server/db/meetings';
import { renderMarkdown } from '$lib/server/markdown';
import { stateOf } from '$lib/server/proof/fingerprint';
import type { Deps } from '../../record';
import { changePart, type PartEvent } from './change-part';
import type { Command, Done, Locked, NotBegun } from '../../in-thread';

type MeetingRefusal = 'place_or_link' | 'meeting_begun' | 'not_found' | 'changed_meanwhile';

export type PlanMeeting = Command & {
	meetingId: string | null;
	meeting: Meeting;
	/** Of the plan that its writer began from; null: whatever it was. */
	state?: string | null;
};

/** Plans a meeting, or moves a planned one. What has begun is not planned any more. */
export const planMeeting = (
	deps: Deps,
	command: PlanMeeting
): Promise<Result<Done, HostingRefusal | NotBegun | MeetingRefusal>> =>
	changePart(deps, 'plan_meeting', command, 'meetings', async (locked): Promise<Result<PartEvent, MeetingRefusal>> => {
		const { meeting, meetingId, state = null } = command;
		if (!meeting.place && !meeting.link) return refuse('place_or_link');
		if (meetingId === null) return allow(planned(meeting, await insertMeeting(locked, meeting)));
		const before = await findMeeting(locked.trx, locked.thread.id, meetingId);
		if (!before) return refuse('not_found');
		const moving = decideMoving(before, locked.at);
		if (!moving.ok) return moving;
		if (state !== null && state !== stateOf(before)) return refuse('changed_meanwhile');
		await locked.trx
			.updateTable('meeting')
			.set(rowOf(meeting))
			.set((eb) => ({ sequence: eb('sequence', '+', 1) }))
			.where('id', '=', meetingId)
			.execute();
		return allow(planned(meeting, meetingId));
	});

const planned = ({ title }: Meeting, meetingId: string): PartEvent => ({
	action: 'revise',
	public: true,
	data: { meetingId, reason: title }
});

const rowOf = ({ title, startsAt, endsAt, place, link, agenda }: Meeting) => ({
	title,
	starts_at: startsAt,
	ends_at: endsAt,
	place,
	link,
	agenda,
	agenda_html: renderMarkdown(agenda)
});

async function insertMeeting({ trx, thread }: Locked, meeting: Meeting): Promise<string> {
	// Whoever scans it stands in the room: 96 random bits are short enough for a QR code that a telephone reads from afar.
	const code = randomBytes(12).toString('base64url');
	const { id } = await trx
		.insertInto('meeting')
		.values({ thread_id: thread.id, ...rowOf(meeting), sign_in_code: code })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

type NotesRefusal = 'text_required' | 'too_early' | 'not_found';

/** Keeps what was said in a meeting, with its photographs, for everybody who may read the consultation. */
export const recordNotes = (
	deps: Deps,
	command: Command & { meetingId: string; text: string; fileIds: readonly string[] }
): Promise<Result<Done, HostingRefusal | NotBegun | NotesRefusal>> =>
	changePart(
		deps,
		'record_notes',
		command,
		'meetings',
		async ({ trx, thread, at }): Promise<Result<PartEvent, NotesRefusal>> => {
			const { meetingId, text, fileIds } = command;
			if (!text.trim()) return refuse('text_required');
			const sitting = await findSitting(trx, thread.id, meetingId);
			if (!sitting) return refuse('not_found');
			const noting = decideNoting(sitting, at);
			if (!noting.ok) return noting;
			return allow({ action: 'record_meeting', public: true, data: { meetingId }, text, meetingId, fileIds });
		}
	);
