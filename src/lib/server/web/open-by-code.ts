import { refuse } from '$lib/domain/result';
import type { RequestEvent } from '@sveltejs/kit';
import { spend, type TooMany } from '../auth/limits';
import type { Services } from '../services';
import { ownersOf } from './owners';

/**
 * Opens what a code belongs to. What is right is neither counted nor held back, so that nobody is shut out by their
 * neighbours' slips. What is wrong is, and has one answer: it must not tell which numbers exist.
 */
export async function openByCode<Found>(
	house: Services,
	event: Pick<RequestEvent, 'cookies' | 'locals' | 'getClientAddress'>,
	find: () => Promise<Found | null | undefined>
): Promise<{ ok: true; value: Found } | { ok: false; refusal: 'no_match' } | TooMany> {
	const found = await find();
	if (found) return { ok: true, value: found };
	const counted = await spend(house, 'code', ownersOf(event, house.env));
	return counted.ok ? refuse('no_match') : counted;
}
