import type { DeadlinePolicy } from '$lib/domain/deadline/policy';
import type { Lang } from '$lib/domain/language';
import { refusalsFor, type Refusals } from '$lib/text/refusal/catalogue';
import { inOneBreath, tell } from '$lib/text/refusal/refusal';

/** Public data: any site may read it, and caches may keep it for a minute. */
const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' };

export const openJson = (body: unknown): Response => Response.json(body, { headers: OPEN });

/** Public as long as its report is: no cache shows it any longer than that. */
export const openJsonOfReport = (body: unknown): Response =>
	Response.json(body, { headers: { ...OPEN, 'cache-control': 'public, no-cache' } });

/** Data that only some may read: for this reader alone. */
export const closedJson = (body: unknown): Response =>
	Response.json(body, { headers: { 'cache-control': 'private, no-store' } });

/** Absent and forbidden look the same, and neither is remembered. */
export const notFound = ({ locals }: Asked): Response =>
	Response.json(refusalJson('not_found', locals.lang), {
		status: 404,
		headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' }
	});

/** Why a question of the public interface cannot be answered. */
export const badRequest = ({ locals }: Asked, code: Code): Response =>
	Response.json(refusalJson(code, locals.lang), { status: 400, headers: OPEN });

type Asked = { locals: Pick<App.Locals, 'lang'> };
type Code = keyof Refusals['openData'];

/**
 * A word for programs, and for their authors what the pages say: what happened and why, what now, whom to ask. `reason`
 * says it all in one line.
 */
function refusalJson(code: Code, lang: Lang) {
	const { openData, contact } = refusalsFor(lang);
	const told = tell(openData[code], 'guest', contact);
	const { what, why, next, turn } = told;
	return {
		error: code,
		message: why === null ? what : `${what} ${why}`,
		what_now: next,
		...(turn && { contact: turn.href }),
		reason: inOneBreath(told)
	};
}

export const policyJson = ({ code, name, amount, unit, basis, validFrom, validUntil }: DeadlinePolicy) => ({
	code,
	name,
	amount,
	unit,
	basis,
	valid_from: validFrom,
	valid_until: validUntil
});
