import type { Reached } from './limit/limits';

/**
 * What a rule or a use case answers: a value, or a refusal with a name. A refusal is expected and shown to people; one for
 * a limit says which was reached.
 */
export type Result<T, R extends string> =
	{ ok: true; value: T } | { ok: false; refusal: R; reached?: Reached | undefined };

export const allow = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <R extends string>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });
