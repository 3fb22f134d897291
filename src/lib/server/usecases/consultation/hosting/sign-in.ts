import type { Actor } from '$lib/domain/actor/actor';
import { decideHosting } from '$lib/domain/consultation/hosting/host';
import type { Attendee } from '$lib/domain/consultation/hosting/people';
import { decideSignIn } from '$lib/domain/consultation/hosting/sitting';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { ownersOfVoice, spend } from '$lib/server/auth/limits';
import { SIGN_IN_CODE } from '$lib/server/db/meetings';
import type { Database } from '$lib/server/db/schema';
import { insertAttendance, seatVoice } from '$lib/server/identity/attendance';
import { createSeal } from '$lib/server/identity/seal';
import { once } from '../../once';
import type { Deps } from '../../record';

export type SignIn = {
	/** From the sheet on the wall. */
	code: string;
	doer: Actor;
	/** `user:…` or `device:…`: one seat each. */
	voice: string;
	/** Where the voice comes from. */
	network: string;
	proved?: boolean;
	formKey: string;
	person: Attendee;
};

export type SignInRefusal =
	'not_found' | 'too_early' | 'closed' | 'already_signed_in' | 'too_many_attempts' | 'form_spent';

/** Takes a seat in a meeting from the visitor's own telephone. The same form sent twice is one seat and no refusal. */
export function signIn(deps: Deps, command: SignIn): Promise<Result<object, SignInRefusal>> {
	return deps.db.transaction().execute(async (trx) => {
		const at = deps.now();
		const meeting = SIGN_IN_CODE.test(command.code) && (await findMeeting(trx, command.code));
		if (!meeting) return refuse('not_found');
		const voice = seatVoice(deps.env, meeting.id, command.voice);
		const { code, doer, formKey, person } = command;
		const earlier = await findSeat(trx, meeting.id, voice, formKey);
		return once(
			trx,
			deps,
			{ formKey, act: 'sign_in', doer, says: { code, person } },
			async (): Promise<Result<object, SignInRefusal>> => {
				if (earlier) return earlier;
				const open = mayEnter(meeting, at);
				if (!open.ok) return open;
				const owners = ownersOfVoice(command);
				const counted = await spend({ ...deps, db: trx, now: () => at }, 'seat', owners, meeting.id);
				if (!counted.ok) return counted;
				const seat = { meetingId: meeting.id, threadId: meeting.threadId, userId: doer.userId };
				const seated = { ...seat, channel: 'qr', voice, formKey, at } as const;
				if (await insertAttendance(trx, createSeal(deps.env.secret), person, seated)) return allow({});
				await counted.giveBack();
				return (await findSeat(trx, meeting.id, voice, formKey)) ?? refuse('already_signed_in');
			}
		);
	});
}

type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

function mayEnter(meeting: Meeting, at: Date): Result<null, 'closed' | 'too_early'> {
	// Asked as its host would be: once the minutes are fixed nobody comes in.
	if (!decideHosting('attendance', meeting, ['facilitator']).ok) return refuse('closed');
	const doors = decideSignIn(meeting, at);
	return doors.ok ? allow(null) : doors;
}

const findMeeting = (trx: Transaction<Database>, code: string) =>
	trx
		.selectFrom('meeting')
		.innerJoin('consultation', 'consultation.thread_id', 'meeting.thread_id')
		.innerJoin('thread', 'thread.id', 'meeting.thread_id')
		.select(['meeting.id', 'meeting.thread_id as threadId', 'starts_at as startsAt', 'ends_at as endsAt'])
		.select(['stage', 'minutes_final_at as minutesFinalAt'])
		.where('sign_in_code', '=', code)
		.where('thread.hidden_at', 'is', null)
		.where('taken_back_at', 'is', null)
		.executeTakeFirst();

/** What became of an earlier sending of this form, or else of this voice. */
async function findSeat(
	trx: Transaction<Database>,
	meetingId: string,
	voice: string,
	formKey: string
): Promise<Result<object, 'already_signed_in'> | null> {
	const found = await trx
		.selectFrom('attendance')
		.select('form_key as formKey')
		.where('meeting_id', '=', meetingId)
		.where((eb) => eb.or([eb('voice', '=', voice), eb('form_key', '=', formKey)]))
		.execute();
	if (found.length === 0) return null;
	return found.some((row) => row.formKey === formKey) ? allow({}) : refuse('already_signed_in');
}
