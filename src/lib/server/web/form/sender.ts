import type { Actor } from '$lib/domain/actor/actor';
import { createSeal } from '../../identity/seal';
import type { Services } from '../../services';

type Sender = Pick<Actor, 'userId' | 'openedThreadId'>;

const NOBODY = '-';
const LENGTH = 22;

/**
 * Stands in every form for whoever has it drawn: who is signed in, and which report an access code has opened. It leads
 * back to nobody; it only shows later whether the same person is still there.
 */
export function senderMark({ env }: Pick<Services, 'env'>, { userId, openedThreadId }: Sender): string {
	const seal = createSeal(env.secret);
	const mark = (purpose: string, id: string | null) =>
		id === null ? NOBODY : seal.mac(`sender ${purpose}`, id).slice(0, LENGTH);
	return `${mark('account', userId)}.${mark('code', openedThreadId)}`;
}

export type Missing = {
	/** Who is signed in now is not who opened the form. */
	account: boolean;
	/** The report that the form's writer had opened by code is not open any more. */
	code: boolean;
};

/** Who was there when the form was drawn and is not there now. A form without a mark misses nobody. */
export function missingSince(drawnBy: string | null, now: string): Missing {
	const [account, code, ...rest] = drawnBy?.split('.') ?? [];
	if (account === undefined || code === undefined || rest.length > 0) return { account: false, code: false };
	const [accountNow, codeNow] = now.split('.');
	return { account: account !== accountNow, code: code !== NOBODY && code !== codeNow };
}
