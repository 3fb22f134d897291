import { parseAccessCode } from '$lib/domain/thread/reference';
import type { RequestEvent } from '@sveltejs/kit';
import { describeDevice } from '../../auth/device';
import { hashAccessCode } from '../../identity/access-code';
import { findThreadByCode } from '../../identity/reporter';
import type { Services } from '../../services';
import { signIn } from '../../usecases/account/sign-in';
import { mayTrack } from '../may-track';
import { openReport } from '../tracking-cookie';
import { beginVisit } from '../visit';
import { ARRIVAL, wordIn } from './sent';

export type Arrival = 'here' | 'wrong_credentials' | 'no_match' | 'too_many';

/** Signs in by what came with a form, as the page for it does and within the same limits. */
export async function arriveInAccount(house: Services, event: RequestEvent, data: FormData): Promise<Arrival> {
	const email = (wordIn(data, ARRIVAL.email) ?? '').trim().toLowerCase();
	const password = wordIn(data, ARRIVAL.password) ?? '';
	if (email === '' || password === '') return 'wrong_credentials';
	const device = describeDevice(event.request.headers.get('user-agent'));
	const answer = await signIn(house, { email, password, address: event.getClientAddress(), device });
	if (!answer.ok) return answer.refusal === 'too_many_attempts' ? 'too_many' : answer.refusal;
	await beginVisit(event, answer.value.sessionId);
	return 'here';
}

/** Opens a report by the code that came with a form. */
export async function arriveByCode(
	house: Services,
	{ cookies, locals, getClientAddress }: RequestEvent,
	reference: string,
	data: FormData
): Promise<Arrival> {
	const code = parseAccessCode((wordIn(data, ARRIVAL.code) ?? '').slice(0, 100));
	if (!code) return 'no_match';
	if (!(await mayTrack(house, getClientAddress())).allowed) return 'too_many';
	const thread = await findThreadByCode(house.db, reference, hashAccessCode(code));
	if (!thread) return 'no_match';
	openReport(house, cookies, thread);
	locals.actor = { ...locals.actor, openedThreadId: thread.id };
	return 'here';
}
