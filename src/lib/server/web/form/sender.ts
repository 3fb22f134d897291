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
export const senderMark = (house: Pick<Services, 'env'>, sender: Sender): string => senderMarks(house, sender)[0] ?? '';

/** The same as forms have it that were drawn under an earlier secret, behind the present one. */
export function senderMarks({ env }: Pick<Services, 'env'>, { userId, openedThreadId }: Sender): string[] {
	const seal = createSeal(env.secret);
	const marks = (purpose: string, id: string | null) =>
		id === null ? env.secret.map(() => NOBODY) : seal.macs(`sender ${purpose}`, id).map((mac) => mac.slice(0, LENGTH));
	const codes = marks('code', openedThreadId);
	return marks('account', userId).map((account, index) => `${account}.${codes[index] ?? NOBODY}`);
}

export type Missing = {
	/** Who is signed in now is not who opened the form. */
	account: boolean;
	/** The report that the form's writer had opened by code is not open any more. */
	code: boolean;
};

/** Who was there when the form was drawn and is not there now. A form without a mark misses nobody. */
export function missingSince(drawnBy: string | null, now: readonly string[]): Missing {
	const [account, code, ...rest] = drawnBy?.split('.') ?? [];
	if (account === undefined || code === undefined || rest.length > 0) return { account: false, code: false };
	const isNow = (part: 0 | 1, mark: string) => now.some((marks) => marks.split('.')[part] === mark);
	return { account: !isNow(0, account), code: code !== NOBODY && !isNow(1, code) };
}
