import { parseAccessCode } from '$lib/domain/thread/reference';
import { allow, refuse } from '$lib/domain/result';
import type { RequestEvent } from '@sveltejs/kit';
import type { TooMany } from '../../auth/limits';
import { hashAccessCode } from '../../identity/access-code';
import { findThreadByCode } from '../../identity/reporter';
import type { Services } from '../../services';
import { signIn } from '../../usecases/account/sign-in';
import { arrivalOf } from '../arrival';
import { openByCode } from '../open-by-code';
import { openReport } from '../tracking-cookie';
import { beginVisit } from '../visit';
import { ARRIVAL, wordIn } from './sent';

export type Arrival = { ok: true; value: null } | { ok: false; refusal: ArrivalRefusal } | TooMany;
export type ArrivalRefusal = 'wrong_credentials' | 'wrong_whole' | 'second_step' | 'no_match';

/** Signs in by what came with a form, as the page for it does and within the same limits. */
export async function arriveInAccount(house: Services, event: RequestEvent, data: FormData): Promise<Arrival> {
	const email = (wordIn(data, ARRIVAL.email) ?? '').trim().toLowerCase();
	const password = wordIn(data, ARRIVAL.password) ?? '';
	if (email === '' || password === '') return refuse('wrong_credentials');
	const code = wordIn(data, ARRIVAL.step) ?? '';
	const answer = await signIn(house, { email, password, code, ...arrivalOf(event, house.env) });
	if (!answer.ok) return answer;
	await beginVisit(event, answer.value.sessionId);
	return allow(null);
}

/** Opens a report by the code that came with a form. */
export async function arriveByCode(
	house: Services,
	event: RequestEvent,
	reference: string,
	data: FormData
): Promise<Arrival> {
	const code = parseAccessCode((wordIn(data, ARRIVAL.code) ?? '').slice(0, 100));
	if (!code) return refuse('no_match');
	const opened = await openByCode(house, event, () => findThreadByCode(house.db, reference, hashAccessCode(code)));
	if (!opened.ok) return opened;
	openReport(house, event, opened.value);
	return allow(null);
}
